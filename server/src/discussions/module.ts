import type { Module } from '../platform/module.ts';
import { Reply, Revision } from './reply.ts';
import { Thread } from './thread.ts';

export const discussions: Module = { name: 'discussions', entities: [Thread, Reply, Revision], resolvers: [] };
