import type pg from 'pg';
import { vocabulary } from './vocabulary.ts';

/** Terms that curators have changed since stay as they changed them. */
const add = `
  insert into vocabulary_entry (term, phrases, one_way)
  select term, array(select json_array_elements_text(phrases)), "oneWay"
  from json_to_recordset($1) as given (term text, phrases json, "oneWay" boolean)
  on conflict (term) do nothing`;

/** Loads the sector's acronyms and what they stand for; how many rows it changed. */
export async function loadVocabulary(pool: pg.Pool): Promise<number> {
  const entries = new Map<string, (typeof vocabulary)[number]>();
  for (const entry of vocabulary) {
    const known = entries.get(entry.term);
    entries.set(entry.term, known ? { ...entry, phrases: [...known.phrases, ...entry.phrases] } : entry);
  }
  return (await pool.query(add, [JSON.stringify([...entries.values()])])).rowCount ?? 0;
}
