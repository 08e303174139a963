import type { Module } from '../platform/module.ts';
import { RefusedMail } from './refused-mail.ts';
import { ReplyAddress } from './reply-address.ts';

export const mailReplies: Module = {
  name: 'mail-replies',
  entities: [ReplyAddress, RefusedMail],
  resolvers: [],
};
