import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, Unauthenticated } from '../platform/errors.ts';
import { isId } from '../platform/ids.ts';
import { mailJob } from '../platform/mail.ts';
import { checkedText } from '../platform/text.ts';
import { authenticationOf, cookiesOf } from './authentication.ts';
import { type Contact, readContact } from './contact.ts';
import { checkedEmail, invalidEmail } from './email.ts';
import { dropEmailChanges } from './email-change.ts';
import { passwordChanged } from './letters.ts';
import { addressOf, lettersFromAddress, lettersTo, signUpsFromAddress } from './limits.ts';
import { checkPassword } from './password.ts';
import { asking, discreetly } from './refusals.ts';
import { countGuess, rememberDevice } from './session.commands.ts';

const about = ({ name, email }: Contact) => [name, email];

type SigningUp = Contact & { password: string; invitation?: string | null };

/** Begins an account and mails a link to confirm it; a known address is told so by mail, and only there. */
export async function signUp(ctx: Context, given: SigningUp): Promise<void> {
  const name = checkedText('name', given.name.replace(/\s+/g, ' '), { most: 100, least: 1, name: 'your name' });
  const email = checkedEmail(given.email);
  checkPassword('password', given.password, about({ name, email }));
  const { library, limits } = authenticationOf(ctx);
  await limits.spend(signUpsFromAddress, addressOf(ctx.http.request));
  await limits.spend(lettersTo, email);
  const answer = library.api.signUpEmail({ body: { name, email, password: given.password, ...leadingOn(given) } });
  try {
    await discreetly(asking(answer, { INVALID_EMAIL: invalidEmail }));
  } catch (cause) {
    // Twice at the same moment: the one that came second finds the address taken.
    const [taken] = await ctx.rows(sql`select 1 from person where email = ${email}`);
    if (!taken) throw cause;
  }
}

const leadingOn = ({ invitation }: SigningUp) =>
  invitation && /^[\w-]{43}$/.test(invitation) ? { callbackURL: `/invitations/${invitation}` } : {};

/** Mails the link to confirm an address once more. */
export async function sendVerification(ctx: Context, address: string): Promise<void> {
  const email = checkedEmail(address);
  await countLetter(ctx, email);
  const answer = authenticationOf(ctx).library.api.sendVerificationEmail({ body: { email } });
  await asking(answer, { VALIDATION_ERROR: invalidEmail });
}

/** Mails a link to choose a new password. */
export async function requestPasswordReset(ctx: Context, address: string): Promise<void> {
  const email = checkedEmail(address);
  await countLetter(ctx, email);
  const answer = authenticationOf(ctx).library.api.requestPasswordReset({ body: { email } });
  await discreetly(asking(answer, { VALIDATION_ERROR: invalidEmail }));
}

/** Sets a new password by the mailed token; every session of the person ends. */
export async function resetPassword(ctx: Context, token: string, password: string): Promise<void> {
  const { library } = authenticationOf(ctx);
  const owner = await ownerOf(ctx, token);
  checkPassword('password', password, owner ? about(owner) : []);
  const spent = () => new Invalid({ token: 'This link has expired or has been used. Ask for a new one.' });
  const answer = library.api.resetPassword({ body: { token, newPassword: password } });
  await asking(answer, { INVALID_TOKEN: spent, USER_NOT_FOUND: spent });
  if (owner) rememberDevice(ctx, owner.email);
}

/** Sets a new password by the old one; every other session of the person ends. */
export async function changePassword(ctx: Context, currentPassword: string, newPassword: string): Promise<void> {
  const authentication = authenticationOf(ctx);
  const owner = ctx.viewer.personId && (await readContact(ctx, ctx.viewer.personId));
  if (!owner) throw new Unauthenticated();
  checkPassword('newPassword', newPassword, about(owner));
  const guess = await countGuess(ctx, owner.email);
  const wrong = () => new Invalid({ currentPassword: 'This is not your present password.' });
  const answer = authentication.library.api.changePassword({
    body: { currentPassword, newPassword, revokeOtherSessions: true },
    headers: cookiesOf(ctx.http.request),
    returnHeaders: true,
  });
  const { headers } = await asking(answer, {
    INVALID_PASSWORD: wrong,
    PASSWORD_TOO_LONG: wrong,
    UNAUTHORIZED: () => new Unauthenticated(),
  });
  await guess.wasRight();
  await dropEmailChanges(ctx.rows, ctx.viewer.personId!);
  await ctx.rows(mailJob(ctx.settings, passwordChanged(owner, ctx.settings.publicUrl, ctx.clock())));
  await authentication.proceed(ctx, headers);
}

async function countLetter(ctx: Context, email: string): Promise<void> {
  const { limits } = authenticationOf(ctx);
  await limits.spend(lettersFromAddress, addressOf(ctx.http.request));
  await limits.spend(lettersTo, email);
}

/** Whom a reset link was sent to, while it is good. */
async function ownerOf(ctx: Context, token: string): Promise<Contact | null> {
  const { internalAdapter } = await authenticationOf(ctx).library.$context;
  const link = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return link && link.expiresAt > new Date() && isId(link.value) ? readContact(ctx, link.value) : null;
}
