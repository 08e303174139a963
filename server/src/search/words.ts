const wordPattern = /[\p{L}\p{N}&]+/gu;
/** “O&S” is one word, “fish&chips” are two. */
const joined = /^[\p{L}\p{N}]{1,3}(?:&[\p{L}\p{N}]{1,3})+$/u;
// eslint-disable-next-line no-control-regex -- the range of ASCII
const onlyAscii = /^[\x00-\x7f]*$/;

/** Without accents: “Môn” is found by “mon”. */
export const withoutAccents = (text: string): string =>
  onlyAscii.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');

/** The words of a text, with their capitals. */
export function wordsOf(text: string): string[] {
  const words = withoutAccents(text).match(wordPattern) ?? [];
  if (!text.includes('&')) return words;
  return words.flatMap((word) => (!word.includes('&') || joined.test(word) ? [word] : word.split('&').filter(Boolean)));
}

/** Words alone, one space between them; “O&S” is “oands”. For an engine that would make more of marks than words. */
export const plainWords = (text: string): string =>
  wordsOf(text)
    .map((word) => word.toLowerCase().replaceAll('&', 'and'))
    .join(' ');
