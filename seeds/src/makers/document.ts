import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Community } from '@knowledge-hub/server/communities/community.ts';
import { partSize } from '@knowledge-hub/server/files/file.limits.ts';
import { FilePart, KeptFile } from '@knowledge-hub/server/files/kept-file.ts';
import { DocumentVersion } from '@knowledge-hub/server/library/document-version.ts';
import { Document } from '@knowledge-hub/server/library/document.ts';
import { LibraryFolder } from '@knowledge-hub/server/library/library-folder.ts';
import { nextNumber } from './making.ts';

export type GivenVersion = {
  name: string;
  mediaType: string;
  bytes: Buffer;
  text?: string;
  pages?: number;
  note?: string;
  at?: Date;
};
type Given = Partial<Omit<Document, 'current' | 'versions'>> & { community: Community; versions?: GivenVersion[] };

const plain: GivenVersion = { name: 'notes.txt', mediaType: 'text/plain', bytes: Buffer.from('Notes.') };

/** One version of a few words, unless told otherwise; what they say is known to search already. */
export function makeDocument(em: EntityManager, { community, versions = [plain], ...given }: Given): Document {
  const id = given.id ?? crypto.randomUUID();
  const document = em.create(Document, {
    title: `Document ${nextNumber()}`,
    audience: Community.contentAudience(community.id, community.visibility, community.requiredRole),
    ...given,
    id,
    community,
    currentNumber: versions.length,
  });
  em.persist(document);
  versions.forEach(
    ({ bytes, name, mediaType, text, pages, note = '', at = document.createdAt ?? new Date() }, place) => {
      const author = given.author ?? null;
      const file = em.create(KeptFile, {
        author,
        purpose: 'DOCUMENT',
        name,
        mediaType,
        size: bytes.length,
        finishedAt: at,
        createdAt: at,
        holderKind: 'DOCUMENT',
        holderId: id,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        id: crypto.randomUUID(),
      });
      for (let number = 0; number * partSize < bytes.length; number++)
        em.persist(
          em.create(FilePart, {
            file,
            variant: 'WHOLE',
            number,
            bytes: bytes.subarray(number * partSize, (number + 1) * partSize),
          }),
        );
      const words = text ?? (mediaType.startsWith('text/') ? bytes.toString() : '');
      em.persist(
        em.create(DocumentVersion, {
          document,
          number: place + 1,
          file,
          note,
          author,
          at,
          text: words,
          textState: words ? 'READ' : 'NONE',
          pageCount: pages ?? null,
          id: crypto.randomUUID(),
        }),
      );
    },
  );
  return document;
}

export function makeFolder(
  em: EntityManager,
  given: Pick<LibraryFolder, 'community' | 'name'> & { parent?: LibraryFolder | null },
): LibraryFolder {
  const folder = em.create(LibraryFolder, { parent: null, ...given, id: crypto.randomUUID() });
  em.persist(folder);
  return folder;
}
