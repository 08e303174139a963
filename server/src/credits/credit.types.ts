import { connectionOf } from '../platform/page.ts';
import { Credit } from './credit.ts';

export const CreditConnection = connectionOf('Credit', () => Credit);
export type CreditConnection = InstanceType<typeof CreditConnection>;
