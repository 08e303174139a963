/** What a tsvector takes: no place beyond this, no more places of one stem, no longer stem (in bytes, of four a letter). */
const lastPlace = 16_383;
const mostPlaces = 255;
const longestStem = 500;

/**
 * A text of stems as PostgreSQL's tsvector, by hand: its own parser takes 12e5 for a number and finds no word in it. The
 * parts follow one another in order, each with its weight.
 */
export function placesOfStems(parts: { stems: string; weight: 'A' | 'B' | 'C' | 'D' }[]): string {
  const places = new Map<string, string[]>();
  let at = 0;
  for (const { stems, weight } of parts)
    for (const stem of stems.split(' ')) {
      if (stem === '' || stem.length > longestStem) continue;
      at = Math.min(at + 1, lastPlace);
      const known = places.get(stem);
      if (!known) places.set(stem, [`${at}${weight}`]);
      else if (known.length < mostPlaces) known.push(`${at}${weight}`);
    }
  return [...places].map(([stem, each]) => `'${stem}':${each.join(',')}`).join(' ');
}
