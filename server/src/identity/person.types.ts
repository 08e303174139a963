import { connectionOf } from '../platform/page.ts';
import { Person } from './person.ts';

export const PersonConnection = connectionOf('Person', () => Person);
export type PersonConnection = InstanceType<typeof PersonConnection>;
