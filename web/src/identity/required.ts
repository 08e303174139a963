import type { Failed } from '../app/failure.ts';

/** What is still empty, said field by field, before anything is sent; null when all is there. */
export function missing(sentences: Record<string, [value: string, sentence: string]>): Failed | null {
  const fields = Object.fromEntries(
    Object.entries(sentences).flatMap(([name, [value, sentence]]) => (value.trim() ? [] : [[name, sentence]])),
  );
  return Object.keys(fields).length ? { code: 'INVALID', message: 'Some answers are missing.', fields } : null;
}
