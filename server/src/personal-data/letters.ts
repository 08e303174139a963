import type { Mail } from '../platform/mail.ts';

/** The last one. */
export const accountErased = ({ name, email }: { name: string; email: string }, site: string): Mail => ({
  to: email,
  subject: 'Your account has been erased',
  text: [
    `Dear ${name},`,
    `Your account at Knowledge Hub (${site}) has been erased, as you asked. We no longer keep your name, your address or anything that was only yours. What you wrote for others stays, without your name.`,
    'This is our last mail to you. If it was not you who asked, write to the people who run the hub at once.',
    'Knowledge Hub',
  ].join('\n\n'),
});
