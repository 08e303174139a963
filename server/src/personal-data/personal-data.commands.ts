import { LockMode } from '@mikro-orm/core';
import sql from '../platform/sql.ts';
import { authenticationOf, proceedAs } from '../identity/authentication.ts';
import { confirmPassword, endLinksAndSessions } from '../identity/email-change.commands.ts';
import { readContact } from '../identity/contact.ts';
import { Person } from '../identity/person.ts';
import { requireAnotherAdministrator } from '../identity/role.commands.ts';
import { announce } from '../platform/announce.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Unauthenticated } from '../platform/errors.ts';
import { mailJob } from '../platform/mail.ts';
import type { Limit } from '../platform/rate-limit.ts';
import { rowsWithin } from '../platform/rows.ts';
import { transact } from '../platform/transact.ts';
import { anonymous } from '../platform/viewer.ts';
import { withhold } from '../platform/withheld.ts';
import { heldDataOf } from './held-data.ts';
import { accountErased } from './letters.ts';

/** It reads all that there is of a person: not one after another without end. */
const exports: Limit = { name: 'personal-data', most: 10, seconds: 3600 };

/** Everything the hub keeps of the viewer, as JSON text to be read by people and by programs. */
export async function exportPersonalData(ctx: Context): Promise<string> {
  const { personId } = ctx.viewer;
  if (!personId) throw new Unauthenticated();
  await authenticationOf(ctx).limits.spend(exports, personId);
  const about = { hub: ctx.settings.publicUrl, personId, at: ctx.clock().toISOString() };
  return JSON.stringify({ about, ...(await heldDataOf(ctx.rows, personId)) }, null, 2);
}

/**
 * Erases the viewer: account, roles, memberships, what they saved and were told. What they wrote for others stays, as a
 * former member's. Takes their password, and cannot be undone.
 */
export async function eraseAccount(ctx: Context, presentPassword: string): Promise<void> {
  const { personId } = ctx.viewer;
  const owner = personId && (await readContact(ctx, personId));
  if (!owner) throw new Unauthenticated();
  await confirmPassword(ctx, owner, presentPassword, 'presentPassword');
  await transact(ctx, async (em) => {
    const person = await em.findOne(
      Person,
      { id: personId },
      { filters: { visible: false }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!person) throw new Unauthenticated();
    await requireAnotherAdministrator(em, person, ctx.clock());
    for (const prepare of ctx.beforeErasure) await prepare(em, ctx, personId);
    audit(em, ctx, 'account.erased', personId, null);
    await withhold(em, personId);
    await em.flush();
    const rows = rowsWithin(em);
    await endLinksAndSessions(rows, personId);
    await rows(sql`delete from idempotency where person_id = ${personId}::uuid`);
    await rows(sql`delete from person where id = ${personId}::uuid`);
    await announce(em, 'erased', { kind: 'PERSON', id: personId }, { actorId: null, restricts: true });
    await rows(mailJob(ctx.settings, accountErased(owner, ctx.settings.publicUrl)));
  });
  proceedAs(ctx, anonymous);
}
