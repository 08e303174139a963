import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeOpenFile,
  makePdfFile,
  makeSheetFile,
  makeSlidesFile,
  makeWordFile,
} from '@knowledge-hub/seeds/makers/office-file.ts';
import { openEvents, type Events } from './events.setup.ts';
import { get, send } from './files.setup.ts';
import * as q from './library.setup.ts';

let world: Events;
beforeAll(async () => {
  world = await openEvents();
});
afterAll(() => world?.hub.close());

const search =
  'query ($text: String!) { search(query: $text, first: 5) { totalCount edges { node { snippet subject { id } } } } }';

describe('a document', () => {
  it('is added by members, read by those inside, and downloaded as it was sent', async () => {
    const { member, second, outsider, anonymous } = world.askers;
    const { id: communityId } = world.communities.hidden;
    const sent = makeWordFile('A plan');
    const uploadId = await send(member, sent, { name: 'Plän "A".docx', purpose: 'DOCUMENT' });
    const input = {
      communityId,
      uploadId,
      title: 'Plan',
      description: 'For **all**.',
      accessibleFormat: 'STRUCTURED_OFFICE',
    };
    expect(await outsider.refusal(q.add, { input })).toBe('NOT_FOUND');
    expect(await second.refusal(q.add, { input })).toBe('NOT_FOUND');
    const { addDocument } = await member.get(q.add, { input });
    expect(addDocument).toMatchObject({
      title: 'Plan',
      author: { name: 'Member' },
      current: { number: 1, name: 'Plän "A".docx', size: sent.length, scan: 'READY' },
      viewerCan: { edit: true, remove: true },
    });
    const { address } = addDocument.current;
    const answer = await get(second, address);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Pl_n _A_.docx"; filename*=UTF-8''Pl%C3%A4n%20%22A%22.docx`,
    );
    expect(Buffer.from(await answer.arrayBuffer()).equals(sent)).toBe(true);
    for (const asker of [outsider, anonymous]) {
      expect((await asker.get(q.read, { id: addDocument.id })).document).toBeNull();
      expect((await get(asker, address)).status).toBe(404);
      expect((await asker.get(q.list, { filter: { communityId } })).documents).toEqual({ totalCount: 0, edges: [] });
    }
    const seen = await second.get(q.read, { id: addDocument.id });
    expect(seen.document.viewerCan).toEqual({ edit: false, remove: false });
    // The same file does not hang on two documents.
    expect(await member.refusal(q.add, { input })).toBe('CONFLICT');
  });

  it('is added once by one key, by facilitators alone where they say so', async () => {
    const { member, facilitator } = world.askers;
    const { id: communityId } = world.communities.onRequest;
    const uploadId = await send(member, makeWordFile('once'), { name: 'a.docx', purpose: 'DOCUMENT' });
    const input = { communityId, uploadId, title: 'Once', idempotencyKey: crypto.randomUUID() };
    const [one, two] = await Promise.all([member.get(q.add, { input }), member.get(q.add, { input })]);
    expect(one.addDocument.id).toBe(two.addDocument.id);
    const set =
      'mutation ($id: ID!, $adders: LibraryAdders!) { setLibraryAdders(communityId: $id, adders: $adders) { libraryAdders } }';
    expect(await member.refusal(set, { id: communityId, adders: 'FACILITATORS' })).toBe('FORBIDDEN');
    await facilitator.get(set, { id: communityId, adders: 'FACILITATORS' });
    expect(await member.refusal(q.add, { input: { ...input, idempotencyKey: null } })).toBe('FORBIDDEN');
    await facilitator.get(set, { id: communityId, adders: 'MEMBERS' });
    const { community } = await member.get(q.folders, { id: communityId });
    expect(community).toMatchObject({ libraryAdders: 'MEMBERS', viewerCanInLibrary: { add: true, arrange: false } });
  });

  /** Says of itself, as such files do, that it unpacks to a gigabyte. */
  const bomb = () => {
    const zip = Buffer.from(zipSync({ 'word/document.xml': strToU8('<w/>') }));
    zip.writeUInt32LE(2 ** 30, zip.indexOf('PK\u0001\u0002') + 24);
    return zip;
  };
  /** Says of its only part that it is longer than the whole file. */
  const overlapping = () => {
    const zip = Buffer.from(zipSync({ 'word/document.xml': strToU8('<w/>') }));
    zip.writeUInt32LE(zip.length + 1, zip.indexOf('PK\u0001\u0002') + 20);
    return zip;
  };
  it.each([
    ['a PDF that is none', 'a.pdf', () => Buffer.from('MZ this is a program')],
    ['a program called text', 'a.txt', () => Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff])],
    ['text in no encoding', 'a.txt', () => Buffer.from([0x61, 0xe9, 0x62])],
    ['a Word file that is none', 'a.docx', () => Buffer.from(zipSync({ 'hello.txt': strToU8('hello') }))],
    [
      'macros under another name',
      'a.docx',
      () => Buffer.from(zipSync({ 'word/document.xml': strToU8('<w/>'), 'word/vbaProject.bin': strToU8('x') })),
    ],
    [
      'a program inside',
      'a.docx',
      () => Buffer.from(zipSync({ 'word/document.xml': strToU8('<w/>'), 'word/embeddings/setup.exe': strToU8('x') })),
    ],
    ['what unpacks without end', 'a.docx', bomb],
    ['a presentation called a text', 'a.odt', () => makeOpenFile('presentation', 'One')],
    ['parts that lie upon each other', 'a.docx', overlapping],
  ])('of %s is refused', async (_what, name, bytes) => {
    const { member } = world.askers;
    const uploadId = await send(member, bytes(), { name, purpose: 'DOCUMENT' });
    const input = { communityId: world.communities.open.id, uploadId, title: 'No' };
    const { errors } = await member.ask(q.add, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', fields: { file: expect.any(String) } });
  });

  it('has versions, of which an earlier one can be put back', async () => {
    const { member, second, facilitator } = world.askers;
    const made = await q.addWord(member, world.communities.hidden.id, 'first wording');
    const next = makeWordFile('second wording');
    const uploadOf = (asker: typeof member) => send(asker, next, { name: 'Next.docx', purpose: 'DOCUMENT' });
    expect(await second.refusal(q.addVersion, { id: made.id, uploadId: await uploadOf(second) })).toBe('FORBIDDEN');
    const key = crypto.randomUUID();
    const given = { id: made.id, uploadId: await uploadOf(facilitator), note: 'Costs added', key };
    await facilitator.get(q.addVersion, given);
    const { addDocumentVersion: two } = await facilitator.get(q.addVersion, given);
    expect(two.current).toMatchObject({ number: 2, name: 'Next.docx', note: 'Costs added' });
    expect((await get(second, made.current.address)).status).toBe(200);
    expect(await second.refusal(q.restore, { id: made.id, number: 1 })).toBe('FORBIDDEN');
    const { restoreDocumentVersion: three } = await member.get(q.restore, { id: made.id, number: 1 });
    expect(three.current).toMatchObject({ number: 3, name: 'Route plan.docx', address: made.current.address });
    expect(three.versions.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
    expect(await member.refusal(q.restore, { id: made.id, number: 9 })).toBe('CONFLICT');
  });

  it('is changed from the version that was opened', async () => {
    const { member } = world.askers;
    const made = await q.addWord(member, world.communities.hidden.id, 'x');
    await member.get(q.edit, { id: made.id, version: 1, input: { title: 'New name' } });
    expect(await member.refusal(q.edit, { id: made.id, version: 1, input: { title: 'Stale' } })).toBe('CONFLICT');
    const { errors } = await member.ask(q.edit, { id: made.id, version: 2, input: { title: 'x'.repeat(201) } });
    expect(errors?.[0]?.extensions.fields).toHaveProperty('title');
  });

  it('is removed out of everybody’s sight, files too, and put back', async () => {
    const { member, second } = world.askers;
    const communityId = world.communities.open.id;
    const made = await q.addWord(member, communityId, 'Wolpertinger');
    await world.hub.drain();
    expect((await second.get(search, { text: 'wolpertinger' })).search.totalCount).toBe(1);
    expect(await second.refusal(q.remove, { id: made.id })).toBe('FORBIDDEN');
    await member.get(q.remove, { id: made.id });
    for (const asker of [member, second]) {
      expect((await asker.get(q.read, { id: made.id })).document).toBeNull();
      expect((await get(asker, made.current.address)).status).toBe(404);
      expect((await asker.get(search, { text: 'wolpertinger' })).search.totalCount).toBe(0);
    }
    expect(await second.refusal(q.putBack, { id: made.id })).toBe('FORBIDDEN');
    expect(await world.askers.outsider.refusal(q.putBack, { id: made.id })).toBe('NOT_FOUND');
    await member.get(q.putBack, { id: made.id });
    await world.hub.drain();
    expect((await second.get(search, { text: 'wolpertinger' })).search.totalCount).toBe(1);
  });
});

describe('what was removed', () => {
  const removed = `query ($id: ID!) { node(id: $id) { ... on Community { removedDocuments(first: 5) { totalCount
    edges { node { id title removedFor removedBy { name } } } } } } }`;

  it('is listed for facilitators, with who did it and why, until it is put back', async () => {
    const { member, facilitator, second, outsider, anonymous } = world.askers;
    const { id: communityId } = world.communities.onRequest;
    const made = await q.addWord(member, communityId, 'x', { title: 'Canaryremoved' });
    const why = 'mutation ($id: ID!, $reason: String) { removeDocument(id: $id, reason: $reason) }';
    expect(await member.refusal(why, { id: made.id, reason: 'x'.repeat(501) })).toBe('INVALID');
    await member.get(why, { id: made.id, reason: 'It named a resident.' });
    const line = {
      id: made.id,
      title: 'Canaryremoved',
      removedFor: 'It named a resident.',
      removedBy: { name: 'Member' },
    };
    const { node } = await facilitator.get(removed, { id: communityId });
    expect(node.removedDocuments).toEqual({ totalCount: 1, edges: [{ node: line }] });
    for (const asker of [member, second, outsider, anonymous])
      expect((await asker.get(removed, { id: communityId })).node.removedDocuments).toBeNull();
    await facilitator.get(q.putBack, { id: made.id });
    const after = await facilitator.get(removed, { id: communityId });
    expect(after.node.removedDocuments.totalCount).toBe(0);
  });
});

describe('search', () => {
  it.each([
    ['Word', 'a.docx', 'quokkaword', () => makeWordFile('The quokkaword', 'stands in it.')],
    [
      'Excel',
      'a.xlsx',
      'wombatsheet',
      () =>
        makeSheetFile('Rounds', [
          ['Round', 'Cost'],
          ['wombatsheet', 12],
        ]),
    ],
    ['PDF', 'a.pdf', 'bilbypage', () => makePdfFile('The bilbypage stands in it')],
    ['PowerPoint', 'a.pptx', 'potorooslide', () => makeSlidesFile(['One'], ['The potorooslide stands in it.'])],
    ['OpenDocument', 'a.odt', 'bettongline', () => makeOpenFile('text', 'The bettongline stands in it.')],
    ['Markdown', 'a.md', 'numbatline', () => Buffer.from('# Plan\n\nThe **numbatline** stands in it.')],
    ['text', 'a.txt', 'dugongline', () => Buffer.from('The dugongline stands in it.')],
  ])('finds what stands in %s, for those inside', async (_kind, name, word, bytes) => {
    const { member, outsider, anonymous } = world.askers;
    const uploadId = await send(member, bytes(), { name, purpose: 'DOCUMENT' });
    const input = { communityId: world.communities.hidden.id, uploadId, title: 'Plan' };
    const { addDocument } = await member.get(q.add, { input });
    await world.hub.drain();
    const { search: found } = await member.get(search, { text: word });
    expect(found.edges).toMatchObject([
      { node: { subject: { id: addDocument.id }, snippet: expect.stringContaining(word) } },
    ]);
    for (const asker of [outsider, anonymous])
      expect((await asker.get(search, { text: word })).search).toEqual({ totalCount: 0, edges: [] });
  });

  it('knows the words of the present version alone', async () => {
    const { member } = world.askers;
    const made = await q.addWord(member, world.communities.hidden.id, 'thylacineone');
    const uploadId = await send(member, makeWordFile('thylacinetwo'), { name: 'b.docx', purpose: 'DOCUMENT' });
    await member.get(q.addVersion, { id: made.id, uploadId });
    await world.hub.drain();
    const count = async (text: string) => (await member.get(search, { text: `"${text}"` })).search.totalCount;
    expect([await count('thylacineone'), await count('thylacinetwo')]).toEqual([0, 1]);
  });
});

describe('folders', () => {
  it('are arranged by facilitators, no deeper than two', async () => {
    const { facilitator, member, outsider } = world.askers;
    const { id: communityId } = world.communities.open;
    const make = async (name: string, parentId?: string) => {
      const { createFolder } = await facilitator.get(q.createFolder, { communityId, name, parentId });
      return createFolder.libraryFolders.find((each: { name: string }) => each.name === name).id as string;
    };
    expect(await member.refusal(q.createFolder, { communityId, name: 'Mine' })).toBe('FORBIDDEN');
    const [minutes, other] = [await make('Minutes'), await make('Other')];
    const year = await make('2026', minutes);
    expect(await facilitator.refusal(q.createFolder, { communityId, name: 'minutes' })).toBe('INVALID');
    expect(await facilitator.refusal(q.createFolder, { communityId, name: 'June', parentId: year })).toBe('INVALID');
    const move = 'mutation ($id: ID!, $parentId: ID) { moveFolder(id: $id, parentId: $parentId) { id } }';
    expect(await facilitator.refusal(move, { id: minutes, parentId: other })).toBe('INVALID');
    expect(await facilitator.refusal(move, { id: other, parentId: other })).toBe('INVALID');
    await facilitator.get(move, { id: year, parentId: other });
    const drop = 'mutation ($id: ID!) { deleteFolder(id: $id) { id } }';
    const made = await q.addWord(member, communityId, 'filed', { folderId: year });
    const inside = await member.get(q.list, { filter: { communityId, folderId: year } });
    expect(inside.documents.totalCount).toBe(1);
    expect(await facilitator.refusal(drop, { id: year })).toBe('CONFLICT');
    expect(await outsider.refusal(drop, { id: year })).toBe('NOT_FOUND');
    const { community } = await member.get(q.folders, { id: communityId });
    expect(community.libraryFolders).toContainEqual({
      id: year,
      name: '2026',
      documentCount: 1,
      parent: { id: other },
    });
    await member.get(q.remove, { id: made.id });
    await facilitator.get(drop, { id: year });
    expect((await member.get(q.putBack, { id: made.id })).putBackDocument.folder).toBeNull();
    // Another community's folder is none of this one's.
    const elsewhere = await q.addWord(member, world.communities.hidden.id, 'elsewhere');
    const input = { title: 'x', folderId: other };
    expect(await member.refusal(q.edit, { id: elsewhere.id, version: 1, input })).toBe('INVALID');
  });

  it('of a hidden community nobody else sees', async () => {
    const { facilitator, outsider } = world.askers;
    const { id: communityId } = world.communities.onRequest;
    await facilitator.get(q.createFolder, { communityId, name: 'Canaryfolder' });
    const { community } = await outsider.get(q.folders, { id: communityId });
    expect(community).toEqual({
      libraryAdders: null,
      libraryFolders: [],
      viewerCanInLibrary: { add: false, arrange: false },
    });
  });
});
