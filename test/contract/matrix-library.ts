import type { EntityManager } from '@mikro-orm/postgresql';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Event } from '@knowledge-hub/server/events/event.ts';
import { FilePart, KeptFile } from '@knowledge-hub/server/files/kept-file.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import { Report, ReportedPost } from '@knowledge-hub/server/moderation/report.ts';
import { makeDocument, makeFolder } from '@knowledge-hub/seeds/makers/document.ts';
import { makeHandout } from '@knowledge-hub/seeds/makers/handout.ts';
import { makeThread } from '@knowledge-hub/seeds/makers/thread.ts';
import { makeSent } from './matrix-files.ts';

/** What communities keep to read, and a file that the author has sent. */
export async function makeKept(
  em: EntityManager,
  people: Record<'author' | 'member', Person>,
  { open, hidden, onRequest }: Record<'open' | 'hidden' | 'onRequest', Community>,
  { openEvent, onRequestEvent, hiddenEvent }: Record<'openEvent' | 'onRequestEvent' | 'hiddenEvent', Event>,
) {
  const { author } = people;
  const text = (words: string) => ({ name: 'a.txt', mediaType: 'text/plain', bytes: Buffer.from(words) });
  const openFolder = makeFolder(em, { community: open, name: 'Minutes' });
  const hiddenFolder = makeFolder(em, { community: hidden, name: 'Papers' });
  const openDocument = makeDocument(em, {
    community: open,
    author,
    folder: openFolder,
    title: 'Kestrel plan',
    versions: [text('first'), text('The kestrelword')],
  });
  const onRequestDocument = makeDocument(em, { community: onRequest, author, title: 'Osprey plan' });
  const hiddenDocument = makeDocument(em, {
    community: hidden,
    author,
    title: 'Merlin plan',
    versions: [text('first'), text('The merlinword')],
  });
  const removedDocument = makeDocument(em, { community: hidden, author, removedAt: new Date(), audience: [] });
  const openHandout = makeHandout(em, { event: openEvent, document: openDocument });
  const hiddenHandout = makeHandout(em, { event: hiddenEvent, document: hiddenDocument });
  makeHandout(em, { event: onRequestEvent, title: 'Recording', link: 'https://recordings.example/a' });
  const documentThread = makeThread(em, { about: openDocument, author });
  const hiddenDocumentThread = makeThread(em, { about: hiddenDocument, author });
  const onRequestDocumentThread = makeThread(em, { about: onRequestDocument, author });
  const at = new Date();
  const documentReported = em.create(ReportedPost, { id: crypto.randomUUID(), thread: documentThread, at });
  em.create(Report, { post: documentReported, author: people.member, reason: 'OFF_TOPIC', note: '', at });
  const bytes = Buffer.from('What the author sent.');
  const sentFile = em.create(KeptFile, {
    id: crypto.randomUUID(),
    author,
    purpose: 'DOCUMENT',
    name: 'a.txt',
    size: bytes.length,
  });
  em.create(FilePart, { file: sentFile, variant: 'WHOLE', number: 0, bytes });
  await em.flush();
  return {
    ...(await makeSent(em, people)),
    openFolder,
    hiddenFolder,
    openDocument,
    onRequestDocument,
    hiddenDocument,
    removedDocument,
    documentThread,
    hiddenDocumentThread,
    onRequestDocumentThread,
    documentReported,
    openHandout,
    hiddenHandout,
    sentFile,
  };
}
