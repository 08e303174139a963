import type { FileHolder } from '../platform/file-holder.ts';
import sql from '../platform/sql.ts';
import { threadShape } from './thread.shape.ts';

/** Pictures in what opens a thread. */
export const threadHolder: FileHolder = {
  kind: 'THREAD',
  visible: (id, scope) =>
    sql`exists (select from thread held where held.id = ${id} and ${threadShape.visible(sql`held`, scope)})`,
  exists: (id) => sql`exists (select from thread held where held.id = ${id})`,
};

/** Pictures in a reply: they go where it goes, and out of sight when it is deleted. */
export const replyHolder: FileHolder = {
  kind: 'REPLY',
  visible: (id, scope) => sql`exists (select from reply answer join thread held on held.id = answer.thread_id
    where answer.id = ${id} and answer.deleted_at is null and ${threadShape.visible(sql`held`, scope)})`,
  exists: (id) => sql`exists (select from reply answer where answer.id = ${id})`,
};
