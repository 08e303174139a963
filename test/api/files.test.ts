import sharp from 'sharp';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepingFiles } from '@knowledge-hub/server/files/sweep-files.ts';
import { openEvents, type Events } from './events.setup.ts';
import { begin, finish, get, photo, putPart, send, sendImage } from './files.setup.ts';

let world: Events;
beforeAll(async () => {
  world = await openEvents();
});
afterAll(() => world?.hub.close());

const start = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }';
const reply = 'mutation ($threadId: ID!, $body: String!) { reply(threadId: $threadId, body: $body) { id } }';
const readUpload = 'query ($id: ID!) { upload(id: $id) { id } }';
const image = { purpose: 'IMAGE', name: 'a.jpg', size: 10 };

describe('an upload', () => {
  it('is begun by whoever has confirmed their address, once by one key', async () => {
    const { member, anonymous } = world.askers;
    expect(await anonymous.refusal(begin, { input: image })).toBe('UNAUTHENTICATED');
    const input = { ...image, idempotencyKey: crypto.randomUUID() };
    const [one, two] = await Promise.all([member.get(begin, { input }), member.get(begin, { input })]);
    expect(one.beginUpload).toMatchObject({ partCount: 1, arrived: [] });
    expect(two.beginUpload.id).toBe(one.beginUpload.id);
    expect(await member.refusal(begin, { input: { ...input, size: 11 } })).toBe('CONFLICT');
  });

  it.each([
    ['nothing', { ...image, size: 0 }],
    ['too much', { ...image, size: 11 * 1024 * 1024 }],
    ['a program', { purpose: 'DOCUMENT', name: 'setup.exe', size: 10 }],
    ['macros', { purpose: 'DOCUMENT', name: 'budget.xlsm', size: 10 }],
    ['old Office', { purpose: 'DOCUMENT', name: 'budget.xls', size: 10 }],
  ])('of %s is refused before it is sent', async (_what, input) => {
    const { errors } = await world.askers.member.ask(begin, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { file: expect.any(String) } });
  });

  it('takes parts of their size, in whatever order and again, from its owner and our own pages', async () => {
    const { member, second, anonymous } = world.askers;
    const bytes = randomBytes(1024 * 1024);
    const { beginUpload } = await member.get(begin, { input: { ...image, size: bytes.length } });
    const { id, partSize, partCount } = beginUpload;
    expect(partCount).toBe(2);
    const [first, last] = [bytes.subarray(0, partSize), bytes.subarray(partSize)];
    expect((await putPart(second, id, 0, first)).status).toBe(404);
    expect((await putPart(anonymous, id, 0, first)).status).toBe(401);
    expect((await putPart(member, id, 0, first, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await putPart(member, id, 0, first, { 'sec-fetch-site': 'cross-site' })).status).toBe(415);
    expect((await putPart(member, id, 0, first.subarray(1))).status).toBe(400);
    expect((await putPart(member, id, 2, first)).status).toBe(400);
    expect((await putPart(member, id, 1, last)).status).toBe(204);
    const { upload } = await member.get('query ($id: ID!) { upload(id: $id) { arrived } }', { id });
    expect(upload.arrived).toEqual([1]);
    expect(await member.refusal(finish, { id, alt: 'x', decorative: false })).toBe('CONFLICT');
    for (let again = 0; again < 3; again++) expect((await putPart(member, id, 0, first)).status).toBe(204);
    // Random bytes are no picture.
    expect(await member.refusal(finish, { id, alt: 'x', decorative: false })).toBe('INVALID');
    expect(await second.refusal(finish, { id, alt: 'x', decorative: false })).toBe('NOT_FOUND');
    for (let more = 0; more < 20; more++) await putPart(member, id, 0, first);
    expect((await putPart(member, id, 0, first)).status).toBe(409);
  });

  it('is dropped by its owner alone', async () => {
    const { member, second } = world.askers;
    const id = await send(member, Buffer.from('ten bytes!'));
    const cancel = 'mutation ($id: ID!) { cancelUpload(id: $id) }';
    await second.get(cancel, { id });
    expect(await second.get(readUpload, { id })).toEqual({ upload: null });
    expect(await member.get(readUpload, { id })).toEqual({ upload: { id } });
    await member.get(cancel, { id });
    await member.get(cancel, { id });
    expect(await member.get(readUpload, { id })).toEqual({ upload: null });
  });
});

describe('a picture', () => {
  it('is made anew, without what it says of where it was taken', async () => {
    const { member } = world.askers;
    const sent = await photo(3000, 1000);
    expect(sent.includes('Canaryartist')).toBe(true);
    const id = await send(member, sent);
    expect(await member.refusal(finish, { id, alt: ' ', decorative: false })).toBe('INVALID');
    const { finishImage } = await member.get(finish, { id, alt: 'Our [new]\ndepot', decorative: false });
    expect(finishImage).toMatchObject({
      width: 1600,
      height: 533,
      markdown: `![Our \\[new\\] depot](/images/${id}/1600x533.webp)`,
    });
    const again = await member.get(finish, { id, alt: '', decorative: true });
    expect(again.finishImage.markdown).toBe(`![](/images/${id}/1600x533.webp)`);
    const answer = await get(member, finishImage.address);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.includes('Canaryartist')).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    const small = await get(member, finishImage.address.replace('.webp', '-small.webp'));
    expect((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width).toBe(720);
    const tag = answer.headers.get('etag')!;
    expect((await get(member, finishImage.address, { 'if-none-match': tag })).status).toBe(304);
    const part = await get(member, finishImage.address, { range: 'bytes=8-11' });
    expect([part.status, await part.text()]).toEqual([206, 'WEBP']);
  });

  it('of too many pixels is refused', async () => {
    const { member } = world.askers;
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const id = await send(member, bomb);
    expect(await member.refusal(finish, { id, alt: 'x', decorative: false })).toBe('INVALID');
  });

  it("is its uploader's until it is posted, and then for those who read the post", async () => {
    const { member, second, outsider, anonymous } = world.askers;
    const made = await sendImage(member);
    const sees = async () => {
      const answers = await Promise.all([member, second, outsider, anonymous].map((asker) => get(asker, made.address)));
      return answers.map(({ status }) => status);
    };
    expect(await sees()).toEqual([200, 404, 404, 404]);
    const input = { aboutId: world.communities.hidden.id, title: 'With a picture', body: `See ${made.markdown}` };
    const { startThread } = await member.get(start, { input });
    expect(await sees()).toEqual([200, 200, 404, 404]);
    // Whoever knows the address does not get hold of it by posting it elsewhere.
    await second.get(start, { input: { ...input, aboutId: world.communities.open.id } });
    expect(await sees()).toEqual([200, 200, 404, 404]);
    const other = await sendImage(second);
    const answered = await second.get(reply, { threadId: startThread.id, body: other.markdown });
    expect((await get(member, other.address)).status).toBe(200);
    expect((await get(outsider, other.address)).status).toBe(404);
    await second.get('mutation ($id: ID!) { deleteReply(id: $id) { id } }', { id: answered.reply.id });
    expect((await get(member, other.address)).status).toBe(404);
    await world.dropFrom('hidden', world.people.second);
    expect(await sees()).toEqual([200, 404, 404, 404]);
  });

  it('in a welcome is for those inside, in a description for those who see the front', async () => {
    const { facilitator, member, outsider } = world.askers;
    const [front, inside] = [await sendImage(facilitator), await sendImage(facilitator)];
    const edit = `mutation ($id: ID!, $input: CommunityInput!) { editCommunity(id: $id, version: 1, input: $input) { id } }`;
    const input = { name: 'Asked', purpose: 'For us.', about: front.markdown, welcomeNote: inside.markdown };
    await facilitator.get(edit, { id: world.communities.onRequest.id, input });
    expect([(await get(outsider, front.address)).status, (await get(outsider, inside.address)).status]).toEqual([
      200, 404,
    ]);
    expect((await get(member, inside.address)).status).toBe(200);
  });
});

describe('what nothing holds', () => {
  it('is swept after some days, and what stands in a text is kept while that is there', async () => {
    const { member } = world.askers;
    const { pool } = world.hub.hub;
    const [loose, posted] = [await sendImage(member), await sendImage(member)];
    const half = await send(member, Buffer.from('half of it'));
    const input = { aboutId: world.communities.open.id, title: 'Kept', body: posted.markdown };
    const { startThread } = await member.get(start, { input });
    const there = async () => {
      const { rows } = await pool.query('select id from kept_file where id = any($1) order by id', [
        [loose.id, half, posted.id],
      ]);
      return rows.map(({ id }) => id as string);
    };
    const sweep = () => sweepingFiles(world.hub.hub).run();
    const age = (days: number) => pool.query(`update kept_file set created_at = now() - $1 * interval '1 day'`, [days]);
    await sweep();
    expect(await there()).toHaveLength(3);
    await age(2);
    await sweep();
    expect(await there()).toEqual([loose.id, posted.id].sort());
    await age(20);
    await sweep();
    expect(await there()).toEqual([posted.id]);
    await pool.query('delete from thread where id = $1', [startThread.id]);
    await sweep();
    expect(await there()).toEqual([]);
    expect(
      (await pool.query('select from file_part p where not exists (select from kept_file f where f.id = p.file_id)'))
        .rows,
    ).toEqual([]);
  });
});
