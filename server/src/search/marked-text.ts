/** Where something asked for stands in a text; `term` says which of the things asked for. */
export type Match = { start: number; end: number; term: number };
/** A text with its matches, where to begin showing it, and how many different things asked for are to be seen there. */
export type Passage = { text: string; matches: Match[]; from: number; terms: number };

const snippetLength = 260;
const lead = 70;
/** Matches of one text that are weighed; more make no better passage. */
const mostWeighed = 60;

/** The passage that shows most of what was asked for, the earliest of equals. `length` is what can be seen at once. */
export function passageOf(text: string, matches: Match[], length = snippetLength - lead): Passage {
  const all = new Set(matches.map(({ term }) => term)).size;
  let [from, terms] = [matches[0]?.start ?? 0, Math.min(all, 1)];
  for (let at = 0; at < matches.length && at < mostWeighed && terms < all; at++) {
    const { start } = matches[at]!;
    const seen = new Set<number>();
    for (let next = at; next < matches.length && matches[next]!.end - start <= length; next++)
      seen.add(matches[next]!.term);
    if (seen.size > terms) [from, terms] = [start, seen.size];
  }
  return { text, matches, from, terms };
}

/** A little before where the passage begins, cut at the ends of words. */
export function snippetOf({ text, matches, from }: Passage): string {
  const about = Math.max(0, from - lead);
  const start = about === 0 ? 0 : about + text.slice(about).search(/(?<=\s)\S|$/);
  const rest = text.slice(start);
  const length =
    rest.length <= snippetLength ? rest.length : rest.slice(0, snippetLength).replace(/\s+\S*$/, '').length;
  const inside = matches
    .filter((match) => match.start >= start && match.end <= start + length)
    .map((match) => ({ ...match, start: match.start - start, end: match.end - start }));
  const shown = marked(rest.slice(0, length), inside).replace(/\s+/g, ' ');
  return `${start > 0 ? '…' : ''}${shown}${length < rest.length ? '…' : ''}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark]!);

/** HTML in which nothing but the marks is HTML. */
export function marked(text: string, matches: Match[]): string {
  let html = '';
  let at = 0;
  for (const { start, end } of matches) {
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(text.slice(at));
}
