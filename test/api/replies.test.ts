import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker } from '../harness/ask.ts';
import {
  editThread,
  reply,
  editReply,
  deleteReply,
  accept,
  lock,
  type Discussions,
  openDiscussions,
} from './discussions.setup.ts';

let world: Discussions;
let places: Discussions['places'];
let facilitator: Asker, member: Asker, other: Asker, outsider: Asker, curator: Asker, anonymous: Asker;

beforeAll(async () => {
  world = await openDiscussions();
  ({ places } = world);
  ({ facilitator, member, other, outsider, curator, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const row = async ({ id }: { id: string }) => {
  const [found] = await world.query(
    `select t.reply_count, t.last_activity_at, (select max(created_at) from reply r where r.thread_id = t.id) as latest,
       (select count(*)::int from reply r where r.thread_id = t.id and r.deleted_at is null) as replies
     from thread t where t.id = $1`,
    id,
  );
  return found;
};

describe('replying', () => {
  it('is for those who may start, until it is locked', async () => {
    const thread = await world.opened({ about: places.onRequest });
    const answer = await other.get(reply, { id: thread.id, body: 'We did.' });
    expect(answer.reply).toMatchObject({
      author: { name: 'Other' },
      viewerCan: { edit: true, delete: true },
      thread: { replyCount: 1 },
    });
    expect(await outsider.refusal(reply, { id: thread.id, body: 'Hello' })).toBe('NOT_FOUND');
    expect(await anonymous.refusal(reply, { id: thread.id, body: 'Hello' })).toBe('NOT_FOUND');
    const inOpen = await world.opened();
    const { errors } = await outsider.ask(reply, { id: inOpen.id, body: 'Hello' });
    expect(errors![0]).toMatchObject({
      message: 'Join this community to take part.',
      extensions: { code: 'FORBIDDEN' },
    });

    expect(await member.refusal(lock, { id: inOpen.id })).toBe('FORBIDDEN');
    expect(await curator.refusal(lock, { id: inOpen.id })).toBe('FORBIDDEN');
    expect((await facilitator.get(lock, { id: inOpen.id })).lockThread).toEqual({
      locked: true,
      viewerCan: { reply: false },
    });
    const locked = await member.ask(reply, { id: inOpen.id, body: 'Hello' });
    expect(locked.errors![0]).toMatchObject({
      message: expect.stringContaining('locked'),
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await facilitator.get(lock, { id: inOpen.id, locked: false })).lockThread.viewerCan.reply).toBe(true);
  });

  it('happens once for a key', async () => {
    const thread = await world.opened();
    const keyed = { id: thread.id, body: 'Once', key: 'reply-1' };
    const answers = await Promise.all([1, 2, 3].map(() => member.get(reply, keyed)));
    expect(new Set(answers.map((answer) => answer.reply.id)).size).toBe(1);
    expect(await row(thread)).toMatchObject({ reply_count: 1, replies: 1 });
    expect(await member.refusal(reply, { ...keyed, body: 'Twice' })).toBe('CONFLICT');
  });

  it('keeps counts and order when fifty write at once', async () => {
    const thread = await world.opened();
    const writers = [facilitator, member, other];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => writers[at % 3]!.ask(reply, { id: thread.id, body: `No ${at}` })),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const { reply_count, replies, last_activity_at, latest } = await row(thread);
    expect([reply_count, replies]).toEqual([50, 50]);
    expect(last_activity_at).toEqual(latest);
    const rows = await world.query('select count(distinct created_at)::int from reply where thread_id = $1', thread.id);
    expect(rows).toEqual([{ count: 50 }]);
  });

  it('misses nothing and repeats nothing for whoever pages while others write', async () => {
    const thread = await world.opened();
    const page = `query ($id: ID!, $after: String) { thread(id: $id) { replies(first: 7, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id body } } } } }`;
    const writing = { done: false };
    const written = (async () => {
      for (let round = 0; round < 10; round++)
        await Promise.all(
          [member, other, facilitator].map((asker) => asker.get(reply, { id: thread.id, body: `r${round}` })),
        );
      writing.done = true;
    })();
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more || !writing.done;) {
      const { thread: read }: any = await outsider.get(page, { id: thread.id, after });
      seen.push(...read.replies.edges.map(({ node }: any) => node.id));
      after = read.replies.pageInfo.endCursor ?? after;
      more = read.replies.pageInfo.hasNextPage || read.replies.edges.length > 0;
    }
    await written;
    const rows = await world.query('select id from reply where thread_id = $1 order by created_at, id', thread.id);
    expect(seen).toEqual(rows.map(({ id }) => id));
  });
});

describe('changing words', () => {
  it('is for the author, from the version that was opened, and keeps the earlier wording', async () => {
    const thread = await world.opened({ title: 'First' });
    const change = { id: thread.id, version: 1, title: 'Second' };
    expect(await other.refusal(editThread, change)).toBe('FORBIDDEN');
    expect(await facilitator.refusal(editThread, change)).toBe('FORBIDDEN');
    const { editThread: edited } = await member.get(editThread, change);
    expect(edited).toMatchObject({
      title: 'Second',
      version: 2,
      revisions: [{ title: 'First', body: 'What do others do?' }],
    });
    const { errors } = await member.ask(editThread, change);
    expect(errors![0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2, title: 'Second', body: 'Put better' },
    });

    const { reply: first } = await other.get(reply, { id: thread.id, body: 'One' });
    expect(await member.refusal(editReply, { id: first.id, version: 1, body: 'Mine' })).toBe('FORBIDDEN');
    expect(await outsider.refusal(editReply, { id: first.id, version: 1, body: 'Mine' })).toBe('FORBIDDEN');
    const second = (await other.get(editReply, { id: first.id, version: 1, body: 'Two' })).editReply;
    expect(second).toMatchObject({ body: 'Two', version: 2, revisions: [{ body: 'One' }] });
    const stale = await other.ask(editReply, { id: first.id, version: 1, body: 'Three' });
    expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', current: { version: 2, body: 'Two' } });
    const both = await Promise.all(
      ['Four', 'Five'].map((body) => other.ask(editReply, { id: first.id, version: 2, body })),
    );
    expect(both.map(({ errors: e }) => e?.[0]?.extensions.code).sort()).toEqual(['CONFLICT', undefined]);
  });

  it('leaves a gap where a reply was deleted: by its author, facilitators and curators', async () => {
    const thread = await world.opened();
    const ids: string[] = [];
    for (const body of ['a', 'b', 'c']) ids.push((await other.get(reply, { id: thread.id, body })).reply.id);
    await member.get(accept, { id: thread.id, replyId: ids[0] });
    for (const asker of [member, outsider]) expect(await asker.refusal(deleteReply, { id: ids[0] })).toBe('FORBIDDEN');
    expect(await anonymous.refusal(deleteReply, { id: ids[0] })).toBe('NOT_FOUND');
    const { deleteReply: left } = await other.get(deleteReply, { id: ids[0] });
    expect(left).toMatchObject({ replyCount: 2, acceptedReply: null, replies: { totalCount: 3 } });
    expect(left.replies.edges[0].node).toEqual({
      id: ids[0],
      body: '',
      deleted: true,
      author: { name: 'Other' },
      revisions: [],
    });
    expect(await other.refusal(editReply, { id: ids[0], version: 2, body: 'Back' })).toBe('FORBIDDEN');
    expect(await other.refusal(deleteReply, { id: ids[0] })).toBe('FORBIDDEN');
    expect((await facilitator.get(deleteReply, { id: ids[1] })).deleteReply.replyCount).toBe(1);
    expect((await curator.get(deleteReply, { id: ids[2] })).deleteReply.replyCount).toBe(0);
    expect(await row(thread)).toMatchObject({ reply_count: 0, replies: 0 });
    const rows = await world.query(
      "select count(*)::int from audit_line where subject_id = $1 and action = 'reply.deleted'",
      thread.id,
    );
    expect(rows).toEqual([{ count: 3 }]);
  });
});

describe('an answer', () => {
  it('is accepted by whoever asked or a facilitator, and taken back', async () => {
    const [thread, elsewhere] = [await world.opened(), await world.opened()];
    const { reply: answer } = await other.get(reply, { id: thread.id, body: 'Thus.' });
    const { reply: stray } = await other.get(reply, { id: elsewhere.id, body: 'Not here.' });
    for (const asker of [other, outsider, curator])
      expect(await asker.refusal(accept, { id: thread.id, replyId: answer.id })).toBe('FORBIDDEN');
    expect((await member.get(accept, { id: thread.id, replyId: answer.id })).acceptAnswer.acceptedReply).toEqual({
      id: answer.id,
      accepted: true,
    });
    expect((await facilitator.get(accept, { id: thread.id, replyId: null })).acceptAnswer.acceptedReply).toBeNull();
    expect(await member.refusal(accept, { id: thread.id, replyId: stray.id })).toBe('NOT_FOUND');
    await other.get(deleteReply, { id: answer.id });
    expect(await member.refusal(accept, { id: thread.id, replyId: answer.id })).toBe('CONFLICT');
  });
});
