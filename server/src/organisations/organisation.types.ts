import { connectionOf } from '../platform/page.ts';
import { Organisation } from './organisation.ts';

export const OrganisationConnection = connectionOf('Organisation', () => Organisation);
export type OrganisationConnection = InstanceType<typeof OrganisationConnection>;
