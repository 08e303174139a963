import type { Policy } from '../platform/policy.ts';
import { holds } from '../platform/viewer.ts';
import type { Need } from './needs.ts';

/** LGA staff see which communities are left alone; what is said inside stays closed to them. */
export const seeNeeds: Policy = (viewer) => holds(viewer, 'CURATOR', 'ADMINISTRATOR');

/** Only where nobody inside can, and never themselves. */
export const nameFacilitator: Policy<Need & { personId: string }> = (viewer, { lost, away, unseen, personId }) =>
  seeNeeds(viewer) && (lost || away || unseen) && viewer.personId !== personId;
