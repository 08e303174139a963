import type { Engines } from './engines.ts';
import { disused, registered, unregister } from './index-register.ts';
import { inWritingTurn, rebuildingAlone } from './writing-turn.ts';

/**
 * Removes indexes of versions that no process asks any more, and what rebuildings that came to nothing left behind. Not
 * while anybody rebuilds, as what is half filled is not in the register.
 */
export async function removeDisused(engines: Engines): Promise<void> {
  await rebuildingAlone(engines.pool, () => remove(engines), { wait: false });
}

async function remove({ pool, rows, log, meilisearch }: Engines): Promise<void> {
  // In the turn: what was written to them before is sent before, and nobody writes to them after.
  const settles = await inWritingTurn(pool, async () => {
    for (const uid of await disused(rows, meilisearch.uid)) await unregister(rows, uid);
    const kept = new Set([meilisearch.uid, ...(await registered(rows))]);
    const strays = (await meilisearch.allUids()).filter((uid) => !kept.has(uid));
    if (strays.length > 0) log.info({ strays }, 'indexes that nobody uses are removed');
    return strays.map((uid) => () => meilisearch.named(uid).remove());
  });
  for (const settle of settles) await settle();
}
