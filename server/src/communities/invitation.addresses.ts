import { checkedEmail, normalEmail } from '../identity/email.ts';
import { Invalid } from '../platform/errors.ts';

export const mostAtOnce = 50;
const mostNamed = 5;

/** The addresses of so many lines, each once, in their order; empty lines do not count. Throws Invalid that names the wrong lines. */
export function checkedAddresses(lines: string[]): string[] {
  const given = lines.map((text, at) => ({ text: text.trim(), line: at + 1 })).filter(({ text }) => text !== '');
  if (given.length === 0) throw new Invalid({ addresses: 'Enter at least one e-mail address.' });
  const wrong = given.filter(({ text }) => !isAddress(text));
  if (wrong.length > 0) throw new Invalid({ addresses: whatIsWrong(wrong) });
  const addresses = [...new Set(given.map(({ text }) => normalEmail(text)))];
  if (addresses.length > mostAtOnce)
    throw new Invalid({ addresses: `Invite at most ${mostAtOnce} people at a time: these are ${addresses.length}.` });
  return addresses;
}

function isAddress(text: string): boolean {
  try {
    return Boolean(checkedEmail(text));
  } catch {
    return false;
  }
}

function whatIsWrong(wrong: { text: string; line: number }[]): string {
  const named = wrong.slice(0, mostNamed).map(({ text, line }) => `line ${line} (“${text.slice(0, 60)}”)`);
  const more = wrong.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all[0];
  return `Nobody has been invited yet. Check ${list}: an address looks like name@council.gov.uk.`;
}
