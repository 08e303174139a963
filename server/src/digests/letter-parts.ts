import { escape } from '../platform/dev-mail-pages.ts';
import type { DigestLine } from './digest-lines.ts';
import type { Excerpt } from './excerpts.ts';
import type { Group } from './groups.ts';

export type Parts = {
  site: string;
  greeting: string;
  opening: string;
  groups: Group[];
  excerpts: Excerpt[];
  answering: string | null;
  closing: string;
  change: string;
  stop: string;
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
const author = (name: string | null): string => `${name ?? 'Somebody'} wrote:`;

/** A line's own words, and the name of what it is about, where that is not the group's. */
const lineOf = ({ title, subjects: [thing] }: DigestLine): { what: string; name: string } => ({
  what: oneLine(title),
  name: oneLine(thing?.title ?? title),
});

export function textOf({ site, greeting, opening, groups, excerpts, answering, closing, change, stop }: Parts): string {
  const grouped = groups.flatMap(({ heading, themes, lines }) => [
    [heading.toUpperCase(), ...(themes.length > 0 ? [themes.join(', ')] : [])].map(oneLine).join('\n'),
    ...lines.map((line) => {
      const { what, name } = lineOf(line);
      return [name, ...(what === name ? [] : [what]), site + line.url].join('\n');
    }),
  ]);
  const said = excerpts.map(({ author: name, words }) => `${author(name)}\n${words}`);
  const paragraphs = [
    ...(answering ? [answering] : []),
    greeting,
    opening,
    ...grouped,
    ...said,
    `${closing} Change that: ${change}`,
    `Stop these mails, without signing in: ${stop}`,
    'Knowledge Hub',
  ];
  return paragraphs.join('\n\n');
}

const link = (url: string, words: string): string => `<a href="${escape(url)}">${escape(words)}</a>`;
const paragraph = (words: string): string => `<p>${escape(words).replaceAll('\n', '<br>')}</p>`;

/** Headings and lists that a screen reader can walk; no pictures, no colours to tell anything by. */
export function htmlOf(subject: string, { site, ...parts }: Parts): string {
  const grouped = parts.groups.map(({ heading, url, themes, lines }) => {
    const items = lines.map((line) => {
      const { what, name } = lineOf(line);
      return `<li style="margin: 0 0 12px">${link(site + line.url, name)}${what === name ? '' : `<br>${escape(what)}`}</li>`;
    });
    return `<h2 style="font-size: 18px; margin: 24px 0 4px">${url ? link(site + url, heading) : escape(heading)}</h2>
${themes.length > 0 ? `<p style="margin: 0 0 8px">${escape(themes.join(', '))}</p>\n` : ''}<ul style="padding-left: 20px">
${items.join('\n')}
</ul>`;
  });
  const said = parts.excerpts.map(
    ({ author: name, words }) => `<p><strong>${escape(author(name))}</strong></p>
<blockquote style="margin: 0 0 16px; padding-left: 12px; border-left: 3px solid #888">${paragraph(words)}</blockquote>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; overflow-wrap: anywhere">
${parts.answering ? `${paragraph(parts.answering)}\n` : ''}${paragraph(parts.greeting)}
${paragraph(parts.opening)}
${[...grouped, ...said].join('\n')}
<p>${escape(parts.closing)} ${link(parts.change, 'Change that')}.<br>
${link(parts.stop, 'Stop these mails')}, without signing in.</p>
<p>Knowledge Hub</p>
</body>
</html>
`;
}
