import type { Mail } from '../platform/mail.ts';

type Invited = {
  to: string;
  /** Who invites, with their council. */
  from: string | null;
  /** Null where the community is hidden: its name is for those who have proven the address. */
  community: string | null;
  link: string;
  expiresAt: Date;
};

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
const longest = 120;

/** Names are other people's words on their way to a stranger: nothing in them may be a link. */
const plain = (words: string): string =>
  words
    .replace(/[<>]|\w+:\/\/|www\./gi, ' ')
    .replace(/(\w)\.(?=\w)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

/** The same to whoever has an account and whoever has none; its subject is the same for every community. */
export function invitationLetter({ to, from, community, link, expiresAt }: Invited): Mail {
  const who = from ? plain(from) : 'A facilitator';
  const what = community ? `the community “${plain(community)}”` : 'a community';
  return {
    to,
    subject: 'An invitation to Knowledge Hub',
    text: [
      'Hello,',
      `${who} invites you to join ${what} at Knowledge Hub, where councils learn from each other.`,
      'Open this link to see the invitation and to answer it:',
      link,
      `It works once, until ${when.format(expiresAt)}, and only for this address. If you have no account yet, create one with this address.`,
      'If you do not want to join, there is nothing to do.',
      'Knowledge Hub',
    ].join('\n\n'),
  };
}
