import { within } from '../platform/deadline.ts';
import { type IndexedDocument, noFigures, noPlace, type SearchIndex } from '../platform/search-index.ts';
import { anonymous } from '../platform/viewer.ts';
import { indexed } from './documents.ts';

export type IndexHealth = 'up' | 'degraded';

const patience = 3_000;
const freshFor = 5_000;

/** Says whether the index does its work, by a canary: a document written, found and removed. Asked often, it looks now and then. */
export function indexHealth(index: SearchIndex, noticed: (cause: unknown) => void): () => Promise<IndexHealth> {
  let seen: Promise<IndexHealth> | undefined;
  let seenAt = 0;
  const look = async (): Promise<IndexHealth> => {
    try {
      await within(patience, canaryLives(index));
      return 'up';
    } catch (cause) {
      noticed(cause);
      return 'degraded';
    }
  };
  return () => {
    if (!seen || Date.now() - seenAt > freshFor) {
      seenAt = Date.now();
      seen = look();
    }
    return seen;
  };
}

/** Throws when what is written cannot be found, or what is removed can. */
export async function canaryLives(index: SearchIndex): Promise<void> {
  const canary = newCanary();
  const viewer = { ...anonymous, audiences: canary.audience };
  const signal = AbortSignal.timeout(patience);
  // By the engine alone: a search would also ask the database, which knows no canary.
  const sees = async () =>
    (await index.suggest({ text: canary.title, viewer, withheld: [], ofEach: 1 }, signal)).some(
      ({ id }) => id === canary.id,
    );
  const put = await index.put([canary]);
  try {
    await put();
    if (!(await sees())) throw new Error('the index does not find what was written');
  } finally {
    const drop = await index.drop([canary.id]);
    await drop();
  }
  if (await sees()) throw new Error('the index finds what was removed');
}

/** For an audience that nobody is. */
function newCanary(): IndexedDocument {
  const id = crypto.randomUUID();
  return indexed({
    id,
    kind: 'ORGANISATION',
    title: `canary ${id.replaceAll('-', '')}`,
    summary: '',
    body: '',
    replies: [],
    names: [],
    audience: [`canary:${id}`],
    communityId: null,
    themes: [],
    ...noPlace,
    ...noFigures,
    at: Math.floor(Date.now() / 1000),
  });
}
