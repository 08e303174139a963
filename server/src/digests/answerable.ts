import { judgedThread, type ThreadRowFacts } from '../discussions/thread.facts.ts';
import { reply } from '../discussions/thread.policy.ts';
import { threadShape } from '../discussions/thread.shape.ts';
import type { Context } from '../platform/context.ts';
import { readByIds } from '../platform/read.ts';
import { named } from '../platform/selection.ts';
import type { DigestLine } from './digest-lines.ts';

/** The discussion that a mail about this one thing may be answered into; none where its reader may not reply. */
export async function answerableThread(ctx: Context, { subjects: [thread] }: DigestLine): Promise<string | null> {
  if (thread?.kind !== 'THREAD') return null;
  const asked = { ...named('thread'), fieldsByTypeName: { Thread: { viewerCan: named('viewerCan') } } };
  type Row = { id: string; viewerCan: ThreadRowFacts };
  const [row] = await readByIds<Row>(ctx, asked, threadShape, [thread.id]);
  return row && reply(ctx.viewer, judgedThread(ctx.subjects, ctx.viewer, row.viewerCan)) ? thread.id : null;
}
