import type { Policy } from '../platform/policy.ts';
import { holds } from '../platform/viewer.ts';

/** Who sees what the sector looks for, and teaches the search its words. */
export const curate: Policy = (viewer) => holds(viewer, 'CURATOR', 'ADMINISTRATOR');
