import type { Mail } from '../platform/mail.ts';

type Addressee = { name: string; email: string };

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

const signed = (to: string, subject: string, ...paragraphs: string[]): Mail => ({
  to,
  subject,
  text: [...paragraphs, 'Knowledge Hub'].join('\n\n'),
});

const letter = ({ name, email }: Addressee, subject: string, ...paragraphs: string[]): Mail =>
  signed(email, subject, `Dear ${name},`, ...paragraphs);

/** To an address that nobody has confirmed: words of whoever typed it in, a name among them, are not carried there. */
const letterToUnknown = ({ email }: Pick<Addressee, 'email'>, subject: string, ...paragraphs: string[]): Mail =>
  signed(email, subject, 'Hello,', ...paragraphs);

export const verifyAddress = (to: Addressee, link: string): Mail =>
  letterToUnknown(
    to,
    'Confirm your e-mail address',
    'Welcome to Knowledge Hub. Open this link to confirm your address and sign in:',
    link,
    'The link works once, for one day.',
    'If you have not signed up, do not open it: without it, nobody can use an account with your address.',
  );

export const alreadyKnown = (to: Addressee, site: string): Mail =>
  letter(
    to,
    'You already have an account',
    'Somebody, perhaps you, has just tried to sign up to Knowledge Hub with this address. It already has an account, and nothing has changed.',
    `To sign in: ${site}/sign-in`,
    `If you have forgotten your password: ${site}/forgot-password`,
    'If it was not you, there is nothing to do.',
  );

export const resetPassword = (to: Addressee, link: string): Mail =>
  letter(
    to,
    'Choose a new password',
    'Somebody, perhaps you, has asked for a new password for your account at Knowledge Hub. Open this link to choose it:',
    link,
    'The link works once, for one hour.',
    'If you have not asked for this, there is nothing to do: your account stays as it is.',
  );

/** For an account that nobody has confirmed yet: whoever reads its mail becomes the owner, with a password of their own. */
export const finishSigningUp = (to: Addressee, link: string): Mail =>
  letterToUnknown(
    to,
    'Finish creating your account',
    'Somebody, perhaps you, is creating an account at Knowledge Hub with this address. Open this link to choose the password that counts and to confirm the address:',
    link,
    'The link works once, for one hour.',
    'If you have not signed up, do not open it: without it, nobody can use an account with your address.',
  );

/** For somebody who was given a role before they ever came. */
export const invitation = (to: Addressee, link: string): Mail =>
  letterToUnknown(
    to,
    'Your account at Knowledge Hub',
    'You have been given a role at Knowledge Hub, where councils share what works. Open this link to choose your password:',
    link,
    'The link works once, for one hour. For another, ask for a new password with this address.',
    'If you know nothing of this, there is nothing to do: without the link, nobody can use the account.',
  );

export const passwordChanged = (to: Addressee, site: string, at: Date): Mail =>
  letter(
    to,
    'Your password has changed',
    `The password of your account at Knowledge Hub was changed on ${when.format(at)}. All other devices have been signed out.`,
    `If it was not you, choose another at once: ${site}/forgot-password`,
  );

export const confirmAddress = (to: Pick<Addressee, 'email'>, link: string): Mail =>
  letterToUnknown(
    to,
    'Confirm your new e-mail address',
    'Somebody, perhaps you, wants to use this address for their account at Knowledge Hub. Open this link to confirm that it is yours:',
    link,
    'The link works once, for one hour. All devices are signed out then, and you sign in with this address.',
    'If it was not you, there is nothing to do.',
  );

export const addressTaken = (to: Addressee, site: string): Mail =>
  letter(
    to,
    'You already have an account',
    'Somebody, perhaps you, wanted to use this address for another account at Knowledge Hub. It already has an account, and nothing has changed.',
    `To sign in: ${site}/sign-in`,
    'If it was not you, there is nothing to do.',
  );

export const addressChangeAsked = (to: Addressee, email: string, site: string): Mail =>
  letter(
    to,
    'A new e-mail address for your account',
    `Somebody who knows your password, most likely you, asked to change the address of your account at Knowledge Hub to ${email}. It changes when the link that we sent there is opened.`,
    `If it was not you, choose another password at once. That also stops the change: ${site}/forgot-password`,
  );

export const addressChanged = (to: Addressee, email: string, at: Date): Mail =>
  letter(
    to,
    'Your e-mail address has changed',
    `The address of your account at Knowledge Hub was changed to ${email} on ${when.format(at)}. All devices have been signed out. We do not write to this address any more.`,
    'If it was not you, tell an administrator of the hub at once.',
  );
