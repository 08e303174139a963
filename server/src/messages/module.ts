import { viewerShape } from '../identity/viewer.shape.ts';
import type { Module } from '../platform/module.ts';
import { offer, type ShapeField } from '../platform/shape.ts';
import { ContactResolver, MessageResolver } from './message.resolver.ts';
import { contactOfPerson, messagesOfViewer } from './message.shape.ts';
import { Message, MessageBlock, MessageRefusal } from './message.ts';

offer(viewerShape, messagesOfViewer);

/** People write to one another without knowing an address. */
export const messages: Module = {
  name: 'messages',
  entities: [Message, MessageBlock, MessageRefusal],
  resolvers: [MessageResolver, ContactResolver],
  hangs: ({ kind }): Record<string, ShapeField> => (kind === 'PERSON' ? contactOfPerson : {}),
};
