import sql from '../platform/sql.ts';
import { notificationShape } from '../notifications/notification.shape.ts';
import type { NotificationReason } from '../notifications/notification.ts';
import type { Context } from '../platform/context.ts';
import { readByIds } from '../platform/read.ts';
import { type Asked, named } from '../platform/selection.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';

type Named = {
  id: string;
  title: string;
  url: string;
  kind: SubjectKind;
  themes?: { name: string }[];
  audience: string[];
};
/** What one line of a mail is made of: all of it as its reader may read it now. */
export type DigestLine = {
  id: string;
  reason: NotificationReason;
  title: string;
  url: string;
  at: string;
  subjects: (Named & { about?: Named })[];
};

const asking = (name: string, byType: Record<string, (string | Asked)[]>): Asked => ({
  ...named(name),
  fieldsByTypeName: Object.fromEntries(
    Object.entries(byType).map(([type, fields]) => [
      type,
      Object.fromEntries(
        fields.map((field) => (typeof field === 'string' ? named(field) : field)).map((f) => [f.name, f]),
      ),
    ]),
  ),
});

const themes = asking('themes', { Theme: ['name'] });
const place = { Subject: ['id', 'kind', 'title', 'url'], Community: [themes], CaseStudy: [themes], Document: [themes] };
const asked = asking('notification', {
  Notification: [
    'id',
    'reason',
    'title',
    'url',
    'at',
    asking('subjects', { ...place, Thread: [asking('about', place)] }),
  ],
});

/** Of what a digest took, what its reader has not read meanwhile and may still see; the latest first. */
export async function linesOf(ctx: Context, digestId: string): Promise<DigestLine[]> {
  const waiting = await ctx.rows<{ id: string }>(sql`select id from notification
    where digest_id = ${digestId}::uuid and read_at is null limit 200`);
  const ids = waiting.map(({ id }) => id);
  const lines = await readByIds<DigestLine>(ctx, asked, notificationShape, ids);
  return lines.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
