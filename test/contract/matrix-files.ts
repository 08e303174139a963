import type { EntityManager } from '@mikro-orm/postgresql';
import { FilePart, KeptFile } from '@knowledge-hub/server/files/kept-file.ts';
import type { Person } from '@knowledge-hub/server/identity/person.ts';

/** A picture of one point. */
const point = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** What somebody has sent and not finished. */
export async function makeSent(em: EntityManager, { member }: Record<'member', Person>) {
  const upload = em.create(KeptFile, {
    id: crypto.randomUUID(),
    author: member,
    purpose: 'IMAGE',
    name: 'depot.png',
    size: point.length,
  });
  em.create(FilePart, { file: upload, variant: 'WHOLE', number: 0, bytes: point });
  await em.flush();
  return { upload };
}
