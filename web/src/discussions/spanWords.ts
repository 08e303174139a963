/** Minutes in words: "a minute", "15 minutes", "4 hours", "a day". */
export function spanWords(minutes: number): string {
  if (minutes === 1440) return 'a day';
  if (minutes % 60 === 0) return minutes === 60 ? 'an hour' : `${minutes / 60} hours`;
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
