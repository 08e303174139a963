/** A link to a person whose words begin with @: the id counts, the name is what it was when it was written. */
const link = () => /\[@((?:\\.|[^\]\\\n]){1,300})\]\(\/people\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)/gi;

const code = /^(```|~~~)[\s\S]*?(?:^\1|$(?![\s\S]))|`[^`\n]+`/gm;
const quotedLine = /^[ \t]*>.*$/gm;

/** The people named in Markdown, by id: first those in its own words, then those only in words that it quotes. */
export function namedIn(markdown: string): { own: string[]; quoted: string[] } {
  const spoken = markdown.replace(code, ' ');
  const own = idsIn(spoken.replace(quotedLine, ' '));
  return { own, quoted: idsIn(spoken).filter((id) => !own.includes(id)) };
}

const idsIn = (text: string): string[] => [...new Set([...text.matchAll(link())].map(([, , id]) => id!.toLowerCase()))];

const marks = /[\\[\]*_`<>]/g;

/** What stands in the words for a person. */
export const mentionLink = ({ id, name }: { id: string; name: string }): string =>
  `[@${name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(marks, String.raw`\$&`)}](/people/${id})`;

/** The same words with the names that these people have now. */
export function withPresentNames(markdown: string, people: { id: string; name: string }[]): string {
  const known = new Map(people.map((person) => [person.id, person]));
  return markdown.replace(link(), (written, _name, id: string) => {
    const person = known.get(id.toLowerCase());
    return person ? mentionLink(person) : written;
  });
}
