import type { Mail } from '../platform/mail.ts';

type Addressee = { name: string; email: string };
type Reported = { sender: string; recipient: string; senderId: string; body: string; reason: string; site: string };

/** Says what somebody wrote. The subject names nobody, and no header an address other than the reader's and the hub's. */
export const somebodyWrote = ({ name, email }: Addressee, sender: string, body: string, link: string): Mail => ({
  to: email,
  subject: 'Somebody wrote to you on Knowledge Hub',
  text: [
    `Dear ${name},`,
    `${sender} wrote to you:`,
    body,
    `To answer, or to take no more messages from them: ${link}`,
    'They do not see your e-mail address. An answer to this mail reaches nobody.',
    'Knowledge Hub',
  ].join('\n\n'),
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
