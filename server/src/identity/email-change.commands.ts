import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import sql from '../platform/sql.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, Unauthenticated } from '../platform/errors.ts';
import { type Mail, mailJob } from '../platform/mail.ts';
import { type Rows, rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { anonymous } from '../platform/viewer.ts';
import { authenticationOf, cookiesOf, proceedAs } from './authentication.ts';
import { type Contact, readContact } from './contact.ts';
import { checkedEmail } from './email.ts';
import { dropEmailChanges, keepEmailChange, takeEmailChange } from './email-change.ts';
import * as letters from './letters.ts';
import { addressOf, emailChanges, lettersFromAddress, lettersTo } from './limits.ts';
import { Person } from './person.ts';
import { asking, discreetly } from './refusals.ts';
import { countGuess, rememberDevice } from './session.commands.ts';

/** Mails a link to the new address, and a notice to the present one. Nothing here tells whether the new one has an account. */
export async function requestEmailChange(ctx: Context, address: string, password: string): Promise<void> {
  const owner = ctx.viewer.personId && (await readContact(ctx, ctx.viewer.personId));
  if (!owner) throw new Unauthenticated();
  const email = checkedEmail(address);
  if (email === owner.email) throw new Invalid({ email: 'This is your address already.' });
  await confirmPassword(ctx, owner, password);
  const { limits } = authenticationOf(ctx);
  await limits.spend(emailChanges, ctx.viewer.personId!);
  await limits.spend(lettersFromAddress, addressOf(ctx.http.request));
  await limits.spend(lettersTo, email);
  await discreetly(transact(ctx, (em) => offer(em, ctx, owner, email)));
}

/** By the mailed token, the account has the new address. Every session of the person ends, this one too. */
export async function confirmEmailChange(ctx: Context, token: string): Promise<void> {
  const { from, to } = await transact(ctx, async (em) => {
    const rows = rowsWithin(em);
    const wish = await takeEmailChange(rows, token, ctx.clock());
    const person =
      wish &&
      (await em.findOne(
        Person,
        { id: wish.personId },
        { filters: { visible: false }, lockMode: LockMode.PESSIMISTIC_WRITE },
      ));
    if (!person || (await holderOf(rows, wish.email)))
      throw new Invalid({ token: 'This link has expired or has been used. Ask for a new one in your account.' });
    const before = { name: person.name, email: person.email };
    await makeRoom(rows, wish.email);
    person.email = wish.email;
    audit(em, ctx, 'email.changed', person.id, { from: domainOf(before.email), to: domainOf(wish.email) }, person.id);
    await em.flush();
    await endLinksAndSessions(rows, person.id);
    await rows(mailJob(ctx.settings, letters.addressChanged(before, wish.email, ctx.clock())));
    return { from: person.id, to: wish.email };
  });
  if (ctx.viewer.personId === from) proceedAs(ctx, anonymous);
  rememberDevice(ctx, to);
}

/** Throws, naming the field, unless it is theirs; wrong ones are counted as guesses. */
export async function confirmPassword(
  ctx: Context,
  owner: Contact,
  password: string,
  field = 'password',
): Promise<void> {
  const guess = await countGuess(ctx, owner.email);
  const wrong = () => new Invalid({ [field]: 'This is not your password.' });
  const answer = authenticationOf(ctx).library.api.verifyPassword({
    body: { password },
    headers: cookiesOf(ctx.http.request),
  });
  await asking(answer, {
    INVALID_PASSWORD: wrong,
    PASSWORD_TOO_LONG: wrong,
    UNAUTHORIZED: () => new Unauthenticated(),
  });
  await guess.wasRight();
}

async function offer(em: EntityManager, ctx: Context, owner: Contact, email: string): Promise<void> {
  const rows = rowsWithin(em);
  const site = ctx.settings.publicUrl;
  const post = async (mail: Mail) => void (await rows(mailJob(ctx.settings, mail)));
  const holder = await holderOf(rows, email);
  const token = await keepEmailChange(rows, { personId: ctx.viewer.personId!, email }, ctx.clock());
  await post(
    holder
      ? letters.addressTaken(holder, site)
      : letters.confirmAddress({ email }, `${site}/confirm-email?token=${token}`),
  );
  await post(letters.addressChangeAsked(owner, email, site));
}

/** Whose address it is already: somebody who has proven it, or who was given a role before they did. */
async function holderOf(rows: Rows, email: string): Promise<Contact | null> {
  const [holder] = await rows<Contact>(sql`select p.name, p.email from person p where p.email = ${email}
    and (p.email_verified or exists (select from role r where r.person_id = p.id))`);
  return holder ?? null;
}

/** An account that nobody ever confirmed keeps nobody from their own address: it never did anything. */
const makeRoom = (rows: Rows, email: string) =>
  rows(sql`delete from person where email = ${email} and not email_verified`);

/** No link that was mailed to them, and nowhere they are signed in, lets anybody in any more. */
export async function endLinksAndSessions(rows: Rows, personId: string): Promise<void> {
  await dropEmailChanges(rows, personId);
  await rows(sql`delete from auth_verification where value = ${personId}`);
  await rows(sql`delete from auth_session where person_id = ${personId}::uuid`);
}

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1);
