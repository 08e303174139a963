import sql from 'sql-template-tag';
import type { Rows } from '../platform/rows.ts';
import { type Entry, Vocabulary } from './vocabulary.ts';

const freshFor = 10_000;

/** The vocabulary as it is in the database, read again every few seconds; those who ask meanwhile are not kept waiting. */
export function vocabularyFrom(rows: Rows): () => Promise<Vocabulary> {
  let known: Promise<Vocabulary> | undefined;
  let readAt = 0;
  let written = '';
  const read = async (): Promise<Vocabulary> => {
    const entries = await rows<Entry>(
      sql`select term, phrases, one_way as "oneWay" from vocabulary_entry order by term`,
    );
    const text = JSON.stringify(entries);
    if (text === written && known) return known;
    written = text;
    return new Vocabulary(entries);
  };
  return () => {
    if (!known) {
      readAt = Date.now();
      known = read();
      known.catch(() => (known = undefined));
    } else if (Date.now() - readAt > freshFor) {
      readAt = Date.now();
      // Until it is read, and should that fail, the one we know will do.
      void read().then(
        (vocabulary) => (known = Promise.resolve(vocabulary)),
        () => undefined,
      );
    }
    return known;
  };
}
