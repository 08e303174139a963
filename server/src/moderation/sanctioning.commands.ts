import type { EntityManager } from '@mikro-orm/postgresql';
import { held, tell } from '../communities/community.commands.ts';
import { facilitate } from '../communities/community.policy.ts';
import { release } from '../communities/members.ts';
import { Membership } from '../communities/membership.ts';
import { lift as mayLift, sanction as maySanction } from '../communities/sanction.policy.ts';
import { inForce } from '../communities/sanction.rows.ts';
import { Sanction, type SanctionKind } from '../communities/sanction.ts';
import { Person } from '../identity/person.ts';
import type { ModerationAct } from '../moderation-log/moderation-entry.ts';
import { recordAct } from '../moderation-log/record-act.ts';
import { notify } from '../notifications/notify.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId, isId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';

type Given = { kind: SanctionKind; reason: string; until?: Date | null };

const refusal =
  'Only facilitators take measures, never against themselves, and against another facilitator only once they are a member.';
const acts: Record<SanctionKind, ModerationAct> = { WARNING: 'WARNED', MUTE: 'MUTED', BAN: 'BANNED' };
const told: Record<SanctionKind, string> = {
  WARNING: 'A facilitator has warned you',
  MUTE: 'A facilitator asks you not to write for a time',
  BAN: 'You are no longer in a community',
};
const mostDays = 366;

/** Warns, mutes or bans somebody: told to them with the reason, in the log, and in force at once. */
export const sanctionMember = (ctx: Context, communityId: string, personId: string, given: Given): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, communityId);
    allow(facilitate, ctx.viewer, community, refusal);
    const person = isId(personId) ? await em.findOne(Person, { id: personId }) : null;
    if (!person) throw new Invalid({ personId: 'Choose somebody of the community.' });
    const own = await em.findOne(Membership, { community, person });
    const facts = { mayFacilitate: true, personId, facilitates: own?.role === 'FACILITATOR' };
    allow(maySanction, ctx.viewer, facts, refusal);
    const { kind } = given;
    if (kind !== 'BAN' && own?.status !== 'ACTIVE') throw new Conflict('They are not in this community.');
    const reason = checkedText('reason', given.reason, { most: 1_000, least: 10, name: 'the reason' });
    const until = checkedEnd(ctx, given);
    await rowsWithin(em)(sql`update sanction s set lifted_at = ${ctx.clock()}::timestamptz where s.kind = ${kind}
      and s.community_id = ${community.id}::uuid and s.person_id = ${personId}::uuid and ${inForce(sql`s`, ctx.clock())}`);
    const by = em.getReference(Person, ctx.viewer.personId!);
    const id = crypto.randomUUID();
    em.create(Sanction, { id, community, person, kind, reason, until, at: ctx.clock(), by });
    if (kind === 'BAN' && own) await release(em, ctx, own);
    recordAct(em, ctx, { kind: 'COMMUNITY', id: community.id }, acts[kind], { note: reason, personId });
    await tell(em, ctx, kind === 'BAN' ? 'member-removed' : 'member-sanctioned', community, { personId, kind });
    await tellPerson(em, ctx, id, personId, told[kind], 'made');
    return id;
  });

function checkedEnd(ctx: Context, { kind, until = null }: Given): Date | null {
  if (kind === 'WARNING') return null;
  if (!until && kind === 'MUTE') throw new Invalid({ until: 'Say until when.' });
  const days = until ? (until.getTime() - ctx.clock().getTime()) / 86_400_000 : 1;
  if (days <= 0) throw new Invalid({ until: 'Choose a time that is still to come.' });
  if (days > mostDays) throw new Invalid({ until: 'At most a year: look again then.' });
  return until;
}

/** It is in force no more; they are told. */
export const liftSanction = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const sanction = await heldSanction(em, ctx, id);
    const { person, community } = sanction;
    const facts = { mayFacilitate: facilitate(ctx.viewer, community), personId: person.id };
    allow(mayLift, ctx.viewer, facts, 'Only facilitators lift a measure, and not one against themselves.');
    if (sanction.liftedAt) return id;
    sanction.liftedAt = ctx.clock();
    recordAct(em, ctx, { kind: 'COMMUNITY', id: community.id }, 'LIFTED', { personId: person.id });
    await tell(em, ctx, 'sanction-lifted', community, { personId: person.id });
    await tellPerson(em, ctx, id, person.id, 'A facilitator has lifted a measure against you', 'lifted');
    return id;
  });

/** The person has read it: after a warning they may write again. */
export const acknowledgeSanction = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const sanction = await heldSanction(em, ctx, id);
    allow((viewer, it) => viewer.personId === it.person.id, ctx.viewer, sanction, 'It is for somebody else to read.');
    sanction.seenAt ??= ctx.clock();
    return id;
  });

/** A facilitator says hello to somebody new. */
export const welcomeMember = (ctx: Context, id: string): Promise<string> =>
  transact(ctx, async (em) => {
    const visible = { audience: { $overlap: ctx.viewer.audiences } };
    const known = await em.findOne(Membership, { id: checkedId(id), status: 'ACTIVE', community: visible });
    if (!known || !facilitate(ctx.viewer, known.community)) throw new NotFound('This membership');
    const community = await held(em, ctx, known.community.id);
    const membership = await em.findOne(Membership, { id }, { refresh: true });
    if (!membership) throw new NotFound('This membership');
    if (membership.greetedAt) return id;
    membership.greetedAt = ctx.clock();
    await em.flush();
    await notify(rowsWithin(em), {
      personId: membership.person.id,
      reason: 'LET_IN',
      key: `welcome:${id}`,
      title: 'A facilitator welcomes you',
      url: `/communities/${community.slug}`,
      at: ctx.clock(),
      subjects: [{ kind: 'COMMUNITY', id: community.id }],
      bound: true,
    });
    return id;
  });

/** With its community, locked first; what the viewer is not to know of is not there. */
async function heldSanction(em: EntityManager, ctx: Context, id: string): Promise<Sanction> {
  const unseen = { filters: { visible: { everything: true } } };
  const known = await em.findOne(Sanction, { id: checkedId(id, 'This measure') }, unseen);
  const mayKnow =
    known && (known.person.id === ctx.viewer.personId || facilitate(ctx.viewer, { id: known.community.id }));
  if (!mayKnow) throw new NotFound('This measure');
  await rowsWithin(em)(sql`select from community where id = ${known.community.id}::uuid for update`);
  return em.findOneOrFail(Sanction, { id }, { refresh: true, populate: ['community'], ...unseen });
}

/** No community stands in the words: they go by mail too. */
const tellPerson = async (em: EntityManager, ctx: Context, id: string, personId: string, title: string, what: string) =>
  notify(rowsWithin(em), {
    personId,
    reason: 'MODERATED',
    key: `sanction:${id}:${what}`,
    title,
    url: `/measures/${id}`,
    at: ctx.clock(),
    subjects: [],
  });
