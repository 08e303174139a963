import type { Module } from '../platform/module.ts';
import { HandoutResolver, UsedAtResolver } from './handout.resolver.ts';
import { eventsOfDocument, handoutsOfEvent } from './handout.shape.ts';
import { Handout } from './handout.ts';

/** What is given out at events: documents of libraries, and links. */
export const handouts: Module = {
  name: 'handouts',
  entities: [Handout],
  resolvers: [HandoutResolver, UsedAtResolver],
  hangs: ({ kind }) => (kind === 'EVENT' ? handoutsOfEvent : kind === 'DOCUMENT' ? eventsOfDocument : {}),
};
