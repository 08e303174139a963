import { neverSent } from './sendingKey.ts';

/** Where the reply being typed to a discussion is kept, and what it begins as. */
export const replyDraftName = (threadId: string) => `reply.${threadId}`;
export const noReply = { body: '', ...neverSent };
export const replyField = 'body';
