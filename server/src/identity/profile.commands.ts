import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Theme } from '../organisations/theme.ts';
import { announce } from '../platform/announce.ts';
import type { Context } from '../platform/context.ts';
import { Invalid, Unauthenticated } from '../platform/errors.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { Person } from './person.ts';

/** Changes how the viewer is named, and what they say of themselves. */
export const updateProfile = (ctx: Context, name: string, biography?: string | null): Promise<void> =>
  transact(ctx, async (em) => {
    const person = await self(em, ctx);
    person.name = checkedText('name', name.replace(/\s+/g, ' '), { most: 100, least: 1, name: 'your name' });
    person.biography = checkedText('biography', biography, { most: 2_000, name: 'what you say of yourself' }) || null;
    await tell(em, ctx, 'profile-changed', person.id);
  });

/** The themes followed become these and no others. */
export const followThemes = (ctx: Context, slugs: string[]): Promise<void> =>
  transact(ctx, async (em) => {
    const person = await self(em, ctx);
    const themes = await em.find(Theme, { slug: { $in: slugs } }, { orderBy: { position: 'asc' } });
    if (themes.length !== new Set(slugs).size) throw new Invalid({ themes: 'Choose themes from the list.' });
    person.themeSlugs = themes.map(({ slug }) => slug);
    await tell(em, ctx, 'themes-followed', person.id);
  });

/** The viewer's own row, locked: changes to it come one after the other. */
export async function self(em: EntityManager, ctx: Context): Promise<Person> {
  const id = ctx.viewer.personId;
  const person =
    id && (await em.findOne(Person, { id }, { filters: { visible: false }, lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!person) throw new Unauthenticated();
  return person;
}

/** Announces what has changed about a person. */
export async function tell(
  em: EntityManager,
  ctx: Context,
  verb: string,
  id: string,
  restricts = false,
): Promise<void> {
  await em.flush();
  await announce(em, verb, { kind: 'PERSON', id }, { actorId: ctx.viewer.personId, restricts });
}
