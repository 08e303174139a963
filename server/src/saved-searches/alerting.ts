import type { GraphQLSchema } from 'graphql';
import type { Hub } from '../hub.ts';
import type { Context } from '../platform/context.ts';
import type { Viewer } from '../platform/viewer.ts';

/** What alerts are made with. */
export type Alerting = Pick<Hub, 'rows' | 'orm' | 'settings' | 'clock' | 'log'> & {
  schema: GraphQLSchema;
  /** Of a request that this person might make now. */
  contextOf(viewer: Viewer): Context;
};
