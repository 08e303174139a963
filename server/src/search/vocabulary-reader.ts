import sql from '../platform/sql.ts';
import { within } from '../platform/deadline.ts';
import type { Signals } from '../platform/signals.ts';
import type { Rows } from '../platform/rows.ts';
import { type Entry, Vocabulary } from './vocabulary.ts';

/** Said by the database whenever an entry changes, whoever changed it. */
export const vocabularyChannel = 'vocabulary';

/** Should a signal be lost, a change is still seen after this. */
const freshFor = 10_000;
const patience = 500;

/** All entries that count, as they are in the database. */
export const readEntries = (rows: Rows): Promise<(Entry & { id: string })[]> =>
  rows(sql`select id, term, phrases, one_way as "oneWay" from vocabulary_entry where removed_at is null order by term`);

/**
 * The vocabulary as it is in the database: read again as soon as a signal says that it changed, and every few seconds
 * in any case. Should reading fail or take long, the one we know will do.
 */
export function vocabularyFrom(rows: Rows, signals?: Signals): () => Promise<Vocabulary> {
  let known: Vocabulary | undefined;
  let written = '';
  let reading: Promise<Vocabulary> | undefined;
  let changes = 0;
  let seen = 0;
  let readAt = 0;

  const read = async (): Promise<Vocabulary> => {
    readAt = Date.now();
    for (;;) {
      const meanwhile = changes;
      const entries = await readEntries(rows);
      const text = JSON.stringify(entries);
      if (text !== written || !known) known = new Vocabulary(entries);
      written = text;
      seen = meanwhile;
      // What changed while it was read may not be in what was read.
      if (meanwhile === changes) return known;
    }
  };
  const readOnce = () => (reading ??= read().finally(() => (reading = undefined)));

  signals?.on(vocabularyChannel, () => {
    changes += 1;
    if (known) readOnce().catch(() => undefined);
  });

  return async () => {
    const fallback = known;
    if (!fallback) return readOnce();
    const changed = seen !== changes;
    if (!changed && Date.now() - readAt <= freshFor) return fallback;
    const again = within(patience, readOnce()).catch(() => fallback);
    return changed ? again : fallback;
  };
}
