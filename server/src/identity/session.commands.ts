import sql from '../platform/sql.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, Unauthenticated } from '../platform/errors.ts';
import type { Limit } from '../platform/rate-limit.ts';
import { authenticationOf, cookiesOf } from './authentication.ts';
import { normalEmail } from './email.ts';
import { addressOf, guesses, guessesFromAddress, guessesOnDevice } from './limits.ts';
import { readContact } from './contact.ts';
import { asking, refusingDiscreetly } from './refusals.ts';

const wrong = () => new Unauthenticated('The e-mail address or the password is not right.');
const unconfirmed = () =>
  new Unauthenticated('Confirm your e-mail address first: open the link that we sent you, or ask for it again.');

/** Starts a session. That an address waits to be confirmed is said only to somebody who knows the password. */
export async function signIn(ctx: Context, email: string, password: string): Promise<void> {
  const authentication = authenticationOf(ctx);
  const address = normalEmail(email);
  const guess = await countGuess(ctx, address);
  const answer = authentication.library.api.signInEmail({ body: { email: address, password }, returnHeaders: true });
  const { headers } = await refusingDiscreetly(
    asking(answer, {
      INVALID_EMAIL_OR_PASSWORD: wrong,
      INVALID_EMAIL: wrong,
      PASSWORD_TOO_LONG: wrong,
      EMAIL_NOT_VERIFIED: unconfirmed,
    }),
  );
  await guess.wasRight();
  await authentication.proceed(ctx, headers);
  rememberDevice(ctx, address);
  await ctx.rows(sql`delete from auth_session where person_id = ${ctx.viewer.personId}::uuid and expires_at < now()`);
}

/** Ends the session, here and in the database. */
export async function signOut(ctx: Context): Promise<void> {
  const authentication = authenticationOf(ctx);
  const token = authentication.cookies.sessionToken(ctx.http.request.headers.cookie);
  // The library clears the cookie even where it could not reach the row.
  if (token) await ctx.rows(sql`delete from auth_session where token = ${token}`);
  const { headers } = await authentication.library.api.signOut({
    headers: cookiesOf(ctx.http.request),
    returnHeaders: true,
  });
  await authentication.proceed(ctx, headers);
}

/** Confirms an address by the mailed token, and signs its owner in. */
export async function verifyEmail(ctx: Context, token: string): Promise<void> {
  const authentication = authenticationOf(ctx);
  const spent = () => new Invalid({ token: 'This link has expired or is not complete. Ask for a new one.' });
  const { headers } = await asking(
    authentication.library.api.verifyEmail({
      query: { token },
      headers: cookiesOf(ctx.http.request),
      returnHeaders: true,
    }),
    { INVALID_TOKEN: spent, TOKEN_EXPIRED: spent, USER_NOT_FOUND: spent },
  );
  if (headers.getSetCookie().length > 0) {
    await authentication.proceed(ctx, headers);
    const owner = ctx.viewer.personId && (await readContact(ctx, ctx.viewer.personId));
    if (owner) rememberDevice(ctx, owner.email);
  } else if (!ctx.viewer.personId) {
    throw new Invalid({ token: 'This link has been used already. Sign in with your password.' });
  }
}

/** Counts a guess at a password, or throws RateLimited; a guess that was right is taken back. */
export async function countGuess(ctx: Context, email: string): Promise<{ wasRight(): Promise<void> }> {
  const { limits, cookies } = authenticationOf(ctx);
  const device = cookies.knownDevice(ctx.http.request.headers.cookie, email);
  const counted: [Limit, string][] = device
    ? [[guessesOnDevice, device]]
    : [
        [guesses, email],
        [guessesFromAddress, addressOf(ctx.http.request)],
      ];
  for (const [limit, of] of counted) await limits.spend(limit, of);
  return {
    async wasRight() {
      for (const [limit, of] of counted) await limits.giveBack(limit, of);
    },
  };
}

/** From now on this device counts as the owner's. */
export function rememberDevice(ctx: Context, email: string): void {
  const { request, response } = ctx.http;
  authenticationOf(ctx).cookies.rememberDevice(response, request.headers.cookie, email);
}
