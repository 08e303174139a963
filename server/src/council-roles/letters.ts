import type { Mail } from '../platform/mail.ts';
import type { RoleKind } from '../platform/vocabulary.ts';
import type { Addressee } from './tell-of-role.ts';

/** What a letter says of a role, with the address of the site. */
export type Written = {
  role: RoleKind;
  title: string | null | undefined;
  council: string;
  endsOn?: string | null | undefined;
  site: string;
};

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
export const dayWords = (on: string): string => day.format(new Date(`${on}T00:00:00Z`));

const kinds: Partial<Record<RoleKind, string>> = { OFFICER: 'officer', ELECTED_MEMBER: 'councillor' };
const roleWords = ({ role, title, council }: Written): string =>
  `${kinds[role] ?? 'staff'} at ${council}${title ? ` (${title})` : ''}`;

const letter = ({ name, email }: Addressee, subject: string, ...paragraphs: string[]): Mail => ({
  to: email,
  subject,
  text: [`Dear ${name},`, ...paragraphs, 'Knowledge Hub'].join('\n\n'),
});

type Asked = Written & { asker: string; evidence: string; expiresAt: Date };

/** To whoever can confirm it. */
export const somebodyAsks = (to: Addressee, it: Asked): Mail =>
  letter(
    to,
    'A role waits to be confirmed',
    `${it.asker} says that they are ${roleWords(it)}, and asks you to confirm it.`,
    'How it can be checked, in their words:',
    it.evidence,
    `To confirm or refuse it: ${it.site}/role-requests`,
    `It waits until ${day.format(it.expiresAt)}. Until it is confirmed, it gives them nothing.`,
  );

export const roleConfirmed = (to: Addressee, it: Written): Mail =>
  letter(
    to,
    'Your role is confirmed',
    `Your role as ${roleWords(it)} is confirmed${it.endsOn ? `, until ${dayWords(it.endsOn)}` : ''}. It counts from now on.`,
    `Communities for people with your role: ${it.site}/communities`,
  );

export const roleRefused = (to: Addressee, it: Written & { reason: string }): Mail =>
  letter(
    to,
    'Your role was not confirmed',
    `You asked to be known as ${roleWords(it)}. It was not confirmed, for this reason:`,
    it.reason,
    `You may ask again, and say how it can be checked: ${it.site}/account#roles`,
  );

export const requestExpired = (to: Addressee, it: Written): Mail =>
  letter(
    to,
    'Nobody answered your request for a role',
    `You asked to be known as ${roleWords(it)}. Nobody has answered, and the request has expired.`,
    `You may ask again: ${it.site}/account#roles`,
  );

export const roleEndChanged = (to: Addressee, it: Written & { over: boolean }): Mail =>
  letter(
    to,
    it.over ? 'A role of yours has ended' : 'The end of a role of yours was changed',
    it.over
      ? `Your role as ${roleWords(it)} has ended. What it let you read and do ended with it; what you wrote stays.`
      : `Your role as ${roleWords(it)} now ${it.endsOn ? `ends on ${dayWords(it.endsOn)}` : 'has no end date'}.`,
    `If this is wrong, write to the democratic-services contact on your council’s page, or ask again: ${it.site}/account#roles`,
  );

export const namedContact = (to: Addressee, it: { council: string; site: string }): Mail =>
  letter(
    to,
    'You are named as democratic-services contact',
    `You are shown as the democratic-services contact of ${it.council}. You confirm which roles people hold there, and say when they end.`,
    `Requests that wait for you: ${it.site}/role-requests`,
    'This counts as long as you are an officer there. If it is wrong, you can give it up on the council’s page.',
  );
