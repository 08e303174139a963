import type { MikroORM } from '@mikro-orm/postgresql';
import { betterAuth } from 'better-auth';
import type pg from 'pg';
import type { Logger } from 'pino';
import sql from '../platform/sql.ts';
import { announce } from '../platform/announce.ts';
import { type Mail, mailJob } from '../platform/mail.ts';
import type { Rows } from '../platform/rows.ts';
import type { Settings } from '../platform/settings.ts';
import type { Cookies } from './cookies.ts';
import { dropEmailChanges } from './email-change.ts';
import * as letters from './letters.ts';
import { hashPassword, longestPassword, matchesHash, shortestPassword } from './password.ts';

const hour = 3600;
const day = 24 * hour;
export const sessionLength = 30 * day;
export const renewAfter = day;

/** What a process must hold open for it. */
export type Holdings = {
  settings: Settings;
  orm: MikroORM;
  pool: pg.Pool;
  rows: Rows;
  log: Logger;
  clock: () => Date;
};

export type Library = ReturnType<typeof openLibrary>;

/**
 * Credentials, sessions, verification and reset. Only its functions are called, from the commands here: its own HTTP
 * routes are not mounted. It keeps reset links as hashes; a verification link is signed, and has no effect twice; a
 * session's token is kept as it is, but opens nothing without the signature that our secret adds in the cookie.
 */
export function openLibrary({ settings, orm, pool, rows, log, clock }: Holdings, cookies: Cookies) {
  const site = settings.publicUrl;
  const post = async (mail: Mail) => void (await rows(mailJob(settings, mail)));
  const link = (path: string, token: string) => `${site}${path}?token=${encodeURIComponent(token)}`;

  const library = betterAuth({
    ...naming,
    appName: 'Knowledge Hub',
    baseURL: site,
    secret: settings.sessionSecret,
    database: pool,
    telemetry: { enabled: false },
    // Its messages may name addresses: only what went wrong is kept.
    logger: { level: 'error', log: (_level, message) => log.error({ library: 'better-auth' }, message) },
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      requireEmailVerification: true,
      minPasswordLength: shortestPassword,
      // It counts UTF-16 units; our own rule counts characters.
      maxPasswordLength: longestPassword * 2,
      password: { hash: hashPassword, verify: ({ hash, password }) => matchesHash(password, hash) },
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        const invited = async () => (await rows(sql`select from role where person_id = ${user.id}::uuid`)).length > 0;
        const letter = user.emailVerified
          ? letters.resetPassword
          : (await invited())
            ? letters.invitation
            : letters.finishSigningUp;
        return post(letter(user, link('/reset-password', token)));
      },
      // Whoever began an account that was never confirmed may be a stranger with a password of their own.
      onExistingUserSignUp: ({ user }) =>
        user.emailVerified ? post(letters.alreadyKnown(user, site)) : letPasswordBeChosen(user.email),
      onPasswordReset: async ({ user }) => {
        // The link came by mail, so the address is proven too.
        if (!user.emailVerified) await welcome(orm, user.id);
        await dropEmailChanges(rows, user.id);
        await post(letters.passwordChanged(user, site, clock()));
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: day,
      autoSignInAfterVerification: true,
      sendVerificationEmail: ({ user, token, url }) =>
        post(letters.verifyAddress(user, link('/verify', token) + leadingOn(url))),
      beforeEmailVerification: ({ id }) => welcome(orm, id),
    },
    session: { ...naming.session, expiresIn: sessionLength, updateAge: renewAfter },
    verification: { ...naming.verification, storeIdentifier: 'hashed' },
    advanced: { ...cookies.forLibrary, database: { generateId: 'uuid' }, ipAddress: { disableIpTracking: true } },
  });
  const letPasswordBeChosen = async (email: string) =>
    void (await library.api.requestPasswordReset({ body: { email } }));
  return library;
}

/** Marks a person's address as proven and says so, both or neither. */
const welcome = (orm: MikroORM, id: string): Promise<void> =>
  orm.em.fork().transactional(async (em) => {
    await em.execute('update person set email_verified = true, updated_at = now() where id = ?', [id]);
    await announce(em, 'joined', { kind: 'PERSON', id }, { actorId: id });
  });

/** Where whoever signed up by an invitation goes on to, as the library carries it. */
function leadingOn(url: string): string {
  const then = new URL(url).searchParams.get('callbackURL') ?? '';
  return then.startsWith('/invitations/') ? `&then=${encodeURIComponent(then)}` : '';
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** The library's words for our tables and columns; its user is a person. */
const naming = {
  user: { modelName: 'person', fields: { emailVerified: 'email_verified', ...stamps } },
  session: {
    modelName: 'auth_session',
    fields: {
      userId: 'person_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...stamps,
    },
  },
  account: {
    modelName: 'auth_account',
    fields: {
      userId: 'person_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...stamps,
    },
  },
  verification: { modelName: 'auth_verification', fields: { expiresAt: 'expires_at', ...stamps } },
};
