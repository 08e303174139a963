/** As the engine counts: none below five letters, one from five, two from nine; the first letter is never the wrong one. */
const allowed = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** Whether a slip of the fingers is looked for in it at all. */
export const mayBeMistyped = (word: string): boolean => allowed(word) > 0;

/** Whether one is the other but for a slip of the fingers. */
export function closeTo(asked: string, word: string): boolean {
  const most = allowed(asked);
  if (most === 0 || asked[0] !== word[0] || Math.abs(asked.length - word.length) > most) return false;
  return distance(asked, word) <= most;
}

/** Letters changed, missing, added or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
