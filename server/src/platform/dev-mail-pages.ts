import type { Address } from 'postal-mime';

export type StoredMail = {
  name: string;
  arrived: Date;
  from: Address[];
  to: Address[];
  subject: string;
  text: string;
  attachments: string[];
};

export function listPage(base: string, mails: readonly StoredMail[], total: number): string {
  const items = mails.map(
    (mail) => `<li>
<a href="${base}/${mail.name}">${escape(mail.subject)}</a>
<p>To ${escape(addresses(mail.to))}, ${time(mail.arrived)}</p>
</li>`,
  );
  const count = `<p>${total === 1 ? '1 message' : `${total} messages`}, newest first${total > mails.length ? `; the latest ${mails.length} are listed` : ''}.</p>`;
  const empty = `<p>No mail yet. Sign up or reset a password, and the message appears here.</p>`;
  return page(
    base,
    'Demo mail',
    `<h1>Demo mail</h1>
<p>In the demo nothing is sent: messages from the hub arrive here.</p>
${mails.length > 0 ? `${count}\n<ol>\n${items.join('\n')}\n</ol>` : empty}`,
  );
}

export function messagePage(base: string, mail: StoredMail): string {
  const facts = [
    ['From', escape(addresses(mail.from))],
    ['To', escape(addresses(mail.to))],
    ['Arrived', time(mail.arrived)],
    ...mail.attachments.map((name) => ['Attached', escape(name)]),
  ];
  return page(
    base,
    `${mail.subject}: demo mail`,
    `<p><a href="${base}/">All messages</a></p>
<h1>${escape(mail.subject)}</h1>
<dl>
${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('\n')}
</dl>
<div class="text">${withLinks(mail.text)}</div>`,
  );
}

export function missingPage(base: string): string {
  const text = `<h1>No such message</h1>\n<p>It may have been removed. <a href="${base}/">All messages</a></p>`;
  return page(base, 'No such message', text);
}

/** Text as HTML, with the web addresses in it made links. */
export function withLinks(text: string): string {
  // Every second part is an address, since the pattern captures it; closing punctuation belongs to the sentence.
  return text
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/)
    .map((part, at) => (at % 2 === 1 ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part)))
    .join('');
}

export function escape(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => named[character] ?? character);
}

function addresses(list: readonly Address[]): string {
  const people = list.flatMap((each) => each.group ?? [each]);
  return people.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ') || 'nobody';
}

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/London' });

function time(date: Date): string {
  return `<time datetime="${date.toISOString()}">${clock.format(date)}</time>`;
}

function page(base: string, title: string, main: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} - Knowledge Hub</title>
<link rel="stylesheet" href="${base}/style.css">
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

export const stylesheet = `:root { color-scheme: light dark; --ink: #1b2326; --muted: #4a5559; --line: #c8d0d2; --paper: #fff; --link: #0b5a5e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef2f2; --muted: #b7c2c4; --line: #455054; --paper: #12191b; --link: #7fd3d3; }
}
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid #ffd23f; outline-offset: 2px; box-shadow: 0 0 0 6px #1b2326; }
ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
li { padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
li a { display: inline-block; padding: 0.4rem 0; font-weight: 600; }
li p { margin: 0; color: var(--muted); font-size: 1rem; }
dl { margin: 0; color: var(--muted); }
dl div { display: flex; gap: 0.75rem; }
dt { flex: 0 0 5rem; }
dd { margin: 0; }
.text { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); white-space: pre-wrap; }
`;
