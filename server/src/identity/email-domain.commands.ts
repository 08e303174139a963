import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Organisation } from '../organisations/organisation.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { transact } from '../platform/transact.ts';
import { checkedDomain } from './email-domain.ts';
import { administer } from './identity.policy.ts';

const most = 20;

/** From now on an address there proves that its owner is at the organisation. Adding it twice is adding it once. */
export const addEmailDomain = (ctx: Context, organisationId: string, typed: string): Promise<string> =>
  transact(ctx, async (em) => {
    const organisation = await administered(em, ctx, organisationId);
    const domain = checkedDomain(typed, { invented: ctx.settings.demo });
    if (organisation.domains.includes(domain)) return organisation.id;
    // One council for each domain, also when two are added at the same moment.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`email-domain:${domain}`]);
    const [taken] = await em.execute<{ name: string }[]>('select name from organisation where domains @> array[?]', [
      domain,
    ]);
    if (taken) throw new Invalid({ domain: `${domain} belongs to ${taken.name}. Remove it there first.` });
    if (organisation.domains.length >= most) throw new Conflict(`An organisation has ${most} domains at most.`);
    organisation.domains = [...organisation.domains, domain].toSorted();
    audit(em, ctx, 'domain.added', organisation.id, { domain });
    return organisation.id;
  });

/** Nobody takes a role by it any more; roles that were taken stay. Removing it twice is removing it once. */
export const removeEmailDomain = (ctx: Context, organisationId: string, typed: string): Promise<string> =>
  transact(ctx, async (em) => {
    const organisation = await administered(em, ctx, organisationId);
    const domain = typed.trim().toLowerCase();
    if (!organisation.domains.includes(domain)) return organisation.id;
    organisation.domains = organisation.domains.filter((each) => each !== domain);
    audit(em, ctx, 'domain.removed', organisation.id, { domain });
    return organisation.id;
  });

async function administered(em: EntityManager, ctx: Context, id: string): Promise<Organisation> {
  allow(administer, ctx.viewer, undefined, 'Only administrators keep the e-mail domains.');
  const what = 'This organisation';
  const organisation = await em.findOne(
    Organisation,
    { id: checkedId(id, what) },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!organisation) throw new NotFound(what);
  return organisation;
}
