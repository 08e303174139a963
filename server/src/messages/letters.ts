import { writeBackAbove } from '../mail-replies/written-by-hand.ts';
import type { Mail } from '../platform/mail.ts';

type Addressee = { name: string; email: string };
type Reported = { sender: string; recipient: string; senderId: string; body: string; reason: string; site: string };

type Written = { sender: string; senderId: string; body: string; link: string; replyTo?: string | undefined };

/** Says what somebody wrote. The subject names nobody, and no header an address other than the reader's and the hub's. */
export const somebodyWrote = (
  { name, email }: Addressee,
  { sender, senderId, body, link, replyTo }: Written,
): Mail => ({
  to: email,
  subject: 'Somebody wrote to you on Knowledge Hub',
  text: [
    ...(replyTo ? [writeBackAbove] : []),
    `Dear ${name},`,
    `${sender} wrote to you:`,
    body,
    `To answer${replyTo ? ' on the site' : ''}, or to take no more messages from them: ${link}`,
    replyTo
      ? 'An answer to this mail goes to them as a message. Neither of you sees the other’s e-mail address; leave out what shows yours.'
      : 'They do not see your e-mail address. An answer to this mail reaches nobody.',
    'Knowledge Hub',
  ].join('\n\n'),
  ...(replyTo && { replyTo, conversation: `messages.${senderId}` }),
});

/** Shows an administrator what somebody complained of. */
export const messageReported = ({ name, email }: Addressee, it: Reported): Mail => ({
  to: email,
  subject: 'A message was reported',
  text: [
    `Dear ${name},`,
    `${it.recipient} reports a message that ${it.sender} sent them:`,
    it.body,
    'What is wrong with it:',
    it.reason,
    `Who sent it: ${it.site}/people/${it.senderId}`,
    'Knowledge Hub',
  ].join('\n\n'),
});
