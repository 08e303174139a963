/** The standfirst's limit. */
export const summaryLimit = 60;

/** Words as a reader counts them: what stands between spaces. */
export const countWords = (text: string) => text.trim().split(/\s+/).filter(Boolean).length;

/** "34 of 60 words", or how many to cut. */
export function limitWords(text: string, limit: number) {
  const count = countWords(text);
  return count > limit ? `${count} words: ${count - limit} too many` : `${count} of ${limit} words`;
}

/** "120 words. 60 to 150 read best." */
export function guideWords(text: string, [least, most]: readonly [number, number]) {
  const count = countWords(text);
  return `${count === 1 ? '1 word' : `${count} words`}. ${least} to ${most} read best.`;
}
