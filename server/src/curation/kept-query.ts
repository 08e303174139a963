const longest = 120;
const mostWords = 15;
/** Telephone, account, NHS and payment card numbers. */
const longNumber = /(?:\d[\s().+-]{0,2}){7,}/;
const year = /\b(?:19|20)\d\d(?:\s?[/–-]\s?(?:(?:19|20)?\d\d))?\b/g;

/** What people type when they look for somebody, or paste what was meant for another box. */
const personal = [
  /\S@\S/,
  /https?:|www\./,
  // A postcode in full; its first half alone is a district.
  /\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/,
  // A house number and a street.
  /\b\d+[a-z]?,?\s+(?:[\p{L}'’]+\s+){1,3}(?:road|rd|street|st|lane|avenue|ave|close|drive|crescent|gardens|terrace|court|grove|way)\b/u,
  // National Insurance number; other references of letters and digits.
  /\b[a-z]{2}\s?(?:\d\s?){6}[a-d]\b/,
  /\b(?=[\p{L}\d-]*\p{L})(?=(?:[\p{L}-]*\d){4})[\p{L}\d-]{8,}\b/u,
  // A date of birth.
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/,
  /\b(?:mr|mrs|miss|mx)\.?\s+\p{L}/u,
];

/** The words of a search as they are counted, whoever wrote them how; null for what is not kept. */
export function keptQuery(text: string): string | null {
  const query = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[\s?!.,;:…]+$/u, '')
    .trim();
  const length = [...query].length;
  if (length < 2 || length > longest || query.split(' ').length > mostWords) return null;
  if (!/[\p{L}\p{N}]/u.test(query)) return null;
  if (longNumber.test(query.replace(year, 'year')) || personal.some((pattern) => pattern.test(query))) return null;
  return query;
}

/** Every two to four words that follow one another, as one of them may be somebody's name. */
export function possibleNames(query: string): string[] {
  const words = query.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  return [2, 3, 4].flatMap((count) =>
    words.flatMap((_word, at) => (at + count <= words.length ? [words.slice(at, at + count).join(' ')] : [])),
  );
}
