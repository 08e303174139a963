export type Person = { id: string; name: string };

const begun = /(?:^|[\s(>*_~])@((?:[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*(?: [\p{L}\p{N}\p{M}'’.-]*){0,2})?)$/u;
const longest = 60;

/** The name that is being typed after an @, and where that @ stands. */
export function nameBegun(before: string): { beginning: string; start: number } | null {
  const found = begun.exec(before.slice(-longest - 2));
  const beginning = found?.[1];
  return beginning === undefined ? null : { beginning, start: before.length - beginning.length - 1 };
}

const marks = /[\\[\]*_`<>]/g;

/** What stands in the words for a person: their id, and their name for whoever reads the words as they are. */
export const mentionLink = ({ id, name }: Person): string =>
  `[@${name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(marks, String.raw`\$&`)}](/people/${id})`;

/** The same words with the names that these people have now. */
export function withPresentNames(markdown: string, people: readonly Person[]): string {
  if (people.length === 0) return markdown;
  const known = new Map(people.map((person) => [person.id, person]));
  return markdown.replace(/\[@(?:\\.|[^\]\\\n]){1,300}\]\(\/people\/([0-9a-f-]{36})\)/gi, (written, id: string) => {
    const person = known.get(id.toLowerCase());
    return person ? mentionLink(person) : written;
  });
}
