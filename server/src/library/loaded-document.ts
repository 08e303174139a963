import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { held } from '../communities/community.commands.ts';
import type { Community } from '../communities/community.ts';
import { announce } from '../platform/announce.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { checkedId } from '../platform/ids.ts';
import { allow, type Policy } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { DocumentFacts, LibraryFacts } from './document.policy.ts';
import { addersOf } from './document.shape.ts';
import { Document } from './document.ts';

export const what = 'This document';

export const factsOf = ({ community, author }: Document): DocumentFacts => ({
  communityId: community.id,
  authorId: author?.id ?? null,
});

/** Locked; throws NotFound when the viewer may not see it, Forbidden when they may see but not do this. */
export async function loadedDocument(
  em: EntityManager,
  ctx: Context,
  id: string,
  policy: Policy<DocumentFacts>,
): Promise<Document> {
  const document = await em.findOne(
    Document,
    { id: checkedId(id, what) },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!document) throw new NotFound(what);
  allow(policy, ctx.viewer, factsOf(document), 'Whoever added it and the facilitators do this.');
  return document;
}

/** A community of which the viewer reads what is inside, locked, with what its library's rules need. */
export async function heldLibrary(
  em: EntityManager,
  ctx: Context,
  communityId: string,
  policy: Policy<LibraryFacts>,
  refusal: string,
): Promise<Community> {
  const community = await held(em, ctx, communityId);
  const [row] = await rowsWithin(em)<{ adders: LibraryFacts['adders'] }>(
    sql`select ${addersOf(sql`${community.id}::uuid`)} as adders`,
  );
  if (!row) throw new Forbidden();
  allow(policy, ctx.viewer, { id: community.id, adders: row.adders, closed: !!community.closedAt }, refusal);
  return community;
}

/** Announces and audits what is being done to a document. */
export async function tell(
  em: EntityManager,
  ctx: Context,
  verb: string,
  { id }: Pick<Document, 'id'>,
  detail: Record<string, unknown> | null = null,
  restricts = false,
): Promise<void> {
  audit(em, ctx, `document.${verb}`, id, detail);
  await em.flush();
  await announce(em, verb, { kind: 'DOCUMENT', id }, { actorId: ctx.viewer.personId, restricts });
}
