import type { DigestLine } from './digest-lines.ts';

export type Group = { heading: string; url: string | null; themes: string[]; lines: DigestLine[] };

/** By community, then by theme for what is said about studies; within each the latest first, as the lines are. */
export function groupsOf(lines: DigestLine[]): Group[] {
  const groups = new Map<string, Group & { rank: number }>();
  for (const line of lines) {
    const group = groupOf(line);
    const known = groups.get(group.heading) ?? group;
    known.lines.push(line);
    groups.set(group.heading, known);
  }
  return [...groups.values()]
    .toSorted((one, other) => one.rank - other.rank || one.heading.localeCompare(other.heading, 'en-GB'))
    .map(({ heading, url, themes, lines: own }) => ({ heading, url, themes, lines: own }));
}

function groupOf({ subjects: [thing] }: DigestLine): Group & { rank: number } {
  const place = thing?.about ?? thing;
  const themes = place?.themes?.map(({ name }) => name) ?? [];
  if (place?.kind === 'COMMUNITY') return { heading: place.title, url: place.url, themes, lines: [], rank: 0 };
  if (themes[0]) return { heading: `About ${themes[0]}`, url: null, themes: [], lines: [], rank: 1 };
  return { heading: 'Besides', url: null, themes: [], lines: [], rank: 2 };
}
