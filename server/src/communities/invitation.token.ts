import { createHash, randomBytes } from 'node:crypto';

const day = 24 * 3600 * 1000;
const goodForDays = 14;

export const invitationPath = (token: string): string => `/invitations/${token}`;

export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + goodForDays * day);
