import type { Hub } from './hub.ts';
import type { Context } from './platform/context.ts';
import type { Index } from './platform/search-index.ts';
import type { Viewer } from './platform/viewer.ts';

/** What a request of this person could touch, where there is no request: for the worker. */
export function workerContext(hub: Hub, index: Index, viewer: Viewer): Context {
  return {
    ...hub,
    viewer,
    index,
    scope: { viewer, now: hub.clock(), subjects: hub.subjects },
    get em() {
      const em = hub.orm.em.fork() as Context['em'];
      em.setFilterParams('visible', { audiences: viewer.audiences, everything: viewer.everything });
      return em;
    },
    get http(): never {
      throw new Error('the worker answers no request');
    },
  };
}
