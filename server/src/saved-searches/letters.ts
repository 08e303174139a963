import type { Mail } from '../platform/mail.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import type { AlertFrequency } from './saved-search.ts';

export type Listed = { kind: SubjectKind; title: string; url: string; from: string | null };

type Alert = {
  to: { name: string; email: string };
  site: string;
  name: string;
  query: string;
  narrowedBy: string[];
  frequency: AlertFrequency;
  url: string;
  listed: Listed[];
  /** How many there are besides. */
  more: number;
  /** The link that stops it. */
  stop: string;
};

export const countOf = (count: number): string => (count === 1 ? '1 new result' : `${count} new results`);

const often: Record<AlertFrequency, string> = {
  NONE: '',
  DAILY: 'Each morning',
  WEEKLY: 'Each Monday morning',
};

/** What is new in a saved search. */
export function alertLetter({ to, site, name, query, narrowedBy, frequency, url, listed, more, stop }: Alert): Mail {
  const news = countOf(listed.length + more);
  const words = query && query.toLowerCase() !== name.toLowerCase() ? [`“${query}”`] : [];
  const wanted = [...words, ...narrowedBy].join(', ');
  const paragraphs = [
    `Dear ${to.name},`,
    `There ${listed.length + more === 1 ? 'is' : 'are'} ${news} for your saved search “${name}”${wanted ? `, which looks for ${wanted}` : ''}.`,
    ...listed.map((each) => lined(each.title, whatAndWhere(each), site + each.url)),
    `${more > 0 ? `And ${more} more. ` : ''}All results: ${site}${url}`,
    `${often[frequency]}, when there is something new, we write to you. Change how often: ${site}/saved-searches`,
    `Stop these mails, without signing in: ${stop}`,
    'Knowledge Hub',
  ];
  return { to: to.email, subject: `${news}: ${name}`, text: paragraphs.join('\n\n'), oneClickStop: stop };
}

const lined = (...lines: string[]): string => lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n');

const kinds: Partial<Record<SubjectKind, string>> = { THREAD: 'Discussion', ORGANISATION: 'Council' };

/** CASE_STUDY → Case study. */
const kindWords = (kind: SubjectKind): string =>
  kinds[kind] ?? kind.charAt(0) + kind.slice(1).toLowerCase().replaceAll('_', ' ');

const whatAndWhere = ({ kind, from }: Listed): string => (from ? `${kindWords(kind)}, ${from}` : kindWords(kind));
