import type { MailFrequency } from '../notifications/mail-preference.ts';
import { replyAbove } from '../mail-replies/written-by-hand.ts';
import type { Mail } from '../platform/mail.ts';
import type { DigestLine } from './digest-lines.ts';
import type { Excerpt } from './excerpts.ts';
import { groupsOf } from './groups.ts';
import { htmlOf, textOf } from './letter-parts.ts';

export type Letter = {
  to: { name: string; email: string };
  site: string;
  frequency: MailFrequency;
  lines: DigestLine[];
  /** Ids of those things that its subject may name. */
  openlyNamed: Set<string>;
  /** What was said, where it is about one discussion. */
  excerpts: Excerpt[];
  /** Whether answering the mail answers the discussion. */
  answerable: boolean;
  stop: string;
};

const often: Record<MailFrequency, string> = {
  AT_ONCE: 'You get a mail as soon as there is something new.',
  DAILY: 'You get one mail a day, when there is something new.',
  WEEKLY: 'You get one mail a week, when there is something new.',
  NEVER: '',
};

/** What somebody was told and has not read, by community and theme. */
export function digestLetter(letter: Letter): Mail {
  const { to, site, frequency, lines, excerpts, answerable, stop } = letter;
  const parts = {
    site,
    greeting: `Dear ${to.name},`,
    opening: lines.length === 1 ? 'This is new for you:' : `These ${lines.length} things are new for you:`,
    groups: groupsOf(lines),
    excerpts,
    answering: answerable ? replyAbove : null,
    closing: often[frequency],
    change: `${site}/account/notifications`,
    stop,
  };
  const subject = subjectOf(letter);
  return { to: to.email, subject, text: textOf(parts), html: htmlOf(subject, parts), oneClickStop: stop };
}

const names: Record<MailFrequency, string> = {
  AT_ONCE: 'New for you',
  DAILY: 'Your day on Knowledge Hub',
  WEEKLY: 'Your week on Knowledge Hub',
  NEVER: '',
};

/** Names things only where whoever looks over the reader's shoulder may know of them. */
function subjectOf({ frequency, lines, openlyNamed }: Letter): string {
  const count = lines.length === 1 ? '1 thing new' : `${lines.length} things new`;
  if (frequency !== 'AT_ONCE') return `${names[frequency]}: ${count}`;
  const [only, ...more] = lines;
  if (!only || more.length > 0) return `${names[frequency]}: ${count}`;
  const [thing] = only.subjects;
  if (thing && openlyNamed.has(thing.id) && (!thing.about || openlyNamed.has(thing.about.id)))
    return oneLine(`${only.title}: ${thing.title}`);
  return thing?.about && openlyNamed.has(thing.about.id)
    ? oneLine(`${only.title} in ${thing.about.title}`)
    : only.title;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
