import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { held } from '../communities/community.commands.ts';
import type { Community } from '../communities/community.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { checkedId, isId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { rowsWithin } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { arrange } from './document.policy.ts';
import { Document } from './document.ts';
import { LibraryFolder } from './library-folder.ts';
import type { LibraryAdders } from './library-settings.ts';

const what = 'This folder';
const refusal = 'Its facilitators arrange the library of a community.';
const mostFolders = 200;
const anyAudience = { filters: { visible: { everything: true } } };

/** In another folder, or beside them. Gives the community's id, as all of these do. */
export const createFolder = (ctx: Context, communityId: string, name: string, parentId?: string | null) =>
  arranged(ctx, communityId, 'created', async (em, community) => {
    if ((await em.count(LibraryFolder, { community })) >= mostFolders)
      throw new Conflict(`A library has ${mostFolders} folders at most.`);
    const parent = await parentIn(em, community, parentId);
    const folder = em.create(LibraryFolder, { id: crypto.randomUUID(), community, parent, name: checkedName(name) });
    await checkFree(em, folder);
  });

export const renameFolder = (ctx: Context, id: string, name: string) =>
  withFolder(ctx, id, 'renamed', async (em, folder) => {
    folder.name = checkedName(name);
    await checkFree(em, folder);
  });

/** Into another folder, or out of all. */
export const moveFolder = (ctx: Context, id: string, parentId?: string | null) =>
  withFolder(ctx, id, 'moved', async (em, folder) => {
    const parent = await parentIn(em, folder.community, parentId);
    if (parent?.id === folder.id) throw new Invalid({ parentId: 'A folder cannot be in itself.' });
    if (parent && (await em.count(LibraryFolder, { parent: folder })) > 0)
      throw new Invalid({ parentId: 'It holds folders itself, and folders go no deeper than two.' });
    folder.parent = parent;
    await checkFree(em, folder);
  });

/** When nothing is in it; what was removed from it, and may be put back, is in no folder from then on. */
export const deleteFolder = (ctx: Context, id: string) =>
  withFolder(ctx, id, 'deleted', async (em, folder) => {
    const [folders, documents] = [
      await em.count(LibraryFolder, { parent: folder }),
      await em.count(Document, { folder, removedAt: null }, anyAudience),
    ];
    if (folders + documents > 0) throw new Conflict('It is not empty. Move what is in it first.');
    await rowsWithin(em)(sql`update document set folder_id = null where folder_id = ${folder.id}::uuid`);
    em.remove(folder);
  });

/** Who adds documents from now on. */
export const setLibraryAdders = (ctx: Context, communityId: string, adders: LibraryAdders) =>
  arranged(ctx, communityId, `adders-${adders.toLowerCase()}`, async (em, community) => {
    await rowsWithin(
      em,
    )(sql`insert into library_settings (community_id, adders) values (${community.id}::uuid, ${adders})
      on conflict (community_id) do update set adders = excluded.adders`);
  });

type Arrange = (em: EntityManager, community: Community) => Promise<void>;

/** Folders of one library change one after another: their community is locked. */
const arranged = (ctx: Context, communityId: string, verb: string, act: Arrange): Promise<string> =>
  transact(ctx, async (em) => {
    const community = await held(em, ctx, communityId);
    allow(arrange, ctx.viewer, community, refusal);
    await act(em, community);
    audit(em, ctx, `library.${verb}`, community.id);
    await em.flush();
    return community.id;
  });

const withFolder = async (
  ctx: Context,
  id: string,
  verb: string,
  act: (em: EntityManager, folder: LibraryFolder) => Promise<void>,
): Promise<string> => {
  const [row] = await ctx.rows<{ communityId: string }>(
    sql`select community_id as "communityId" from library_folder where id = ${checkedId(id, what)}::uuid`,
  );
  if (!row || !ctx.viewer.memberships.some(({ communityId }) => communityId === row.communityId))
    throw new NotFound(what);
  return arranged(ctx, row.communityId, verb, async (em) => {
    const folder = await em.findOne(LibraryFolder, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!folder) throw new NotFound(what);
    await act(em, folder);
  });
};

async function parentIn(
  em: EntityManager,
  community: Community,
  id: string | null | undefined,
): Promise<LibraryFolder | null> {
  if (id == null) return null;
  const parent = isId(id) ? await em.findOne(LibraryFolder, { id, community }) : null;
  if (!parent) throw new Invalid({ parentId: 'This folder is not there any more. Choose another.' });
  if (parent.parent) throw new Invalid({ parentId: 'Folders go no deeper than two.' });
  return parent;
}

const checkedName = (name: string) => checkedText('name', name, { most: 80, least: 1, name: 'a name' });

async function checkFree(em: EntityManager, { id, community, parent, name }: LibraryFolder): Promise<void> {
  const [taken] = await rowsWithin(em)(sql`select 1 from library_folder where community_id = ${community.id}::uuid
    and parent_id is not distinct from ${parent?.id ?? null}::uuid and lower(name) = lower(${name}) and id <> ${id}::uuid`);
  if (taken) throw new Invalid({ name: 'There is a folder of this name here already.' });
}
