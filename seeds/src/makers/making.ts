import type { EntityManager } from '@mikro-orm/postgresql';
import type { Hub } from '@knowledge-hub/server/hub.ts';

/** Makes things in one transaction, seeing everything and asking nobody: for seeds and tests. */
export const making = <Made>(
  hub: Pick<Hub, 'orm'>,
  make: (em: EntityManager) => Promise<Made> | Made,
): Promise<Made> => {
  const em = hub.orm.em.fork() as EntityManager;
  em.setFilterParams('visible', { everything: true });
  return em.transactional(async (inside) => {
    const made = await make(inside as EntityManager);
    await inside.flush();
    return made;
  });
};

let made = 0;
/** A number that is new in this process, for names that must be unique. */
export const nextNumber = (): number => (made += 1);
