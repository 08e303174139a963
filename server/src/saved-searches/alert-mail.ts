import type { Task } from 'graphile-worker';
import sql, { type Sql } from '../platform/sql.ts';
import { readViewers } from '../identity/viewer-of.ts';
import type { Post } from '../platform/mail.ts';
import { type Asked, named } from '../platform/selection.ts';
import type { SubjectRef } from '../platform/subject.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { Alerting } from './alerting.ts';
import { alertLetter, type Listed } from './letters.ts';
import { save } from './saved-search.policy.ts';
import type { SavedSearch } from './saved-search.ts';
import { stopLink } from './stop-alert.ts';

export const alertMailTask = 'alert-mail';

const mostListed = 20;

type Payload = { savedSearchId: string; count: number; refs: SubjectRef[] };

/** The statement that hands the mail to the worker. Its job holds no words: they are read when it is sent. */
export const alertMailJob = (savedSearchId: string, news: SubjectRef[]): Sql => {
  const payload: Payload = { savedSearchId, count: news.length, refs: news.slice(0, mostListed) };
  return sql`select graphile_worker.add_job(${alertMailTask}::text, payload := ${JSON.stringify(payload)}::json, max_attempts := 10)`;
};

type Found = Pick<SavedSearch, 'id' | 'name' | 'query' | 'narrowedBy' | 'url' | 'frequency'> & {
  personId: string;
  to: { name: string; email: string };
};

/**
 * Sends one alert. At each attempt, whenever that is, it lists only what its reader may see at that moment, and it is
 * not sent when nothing is left, when the alerts were stopped, or when the account is closed.
 */
export const sendAlertMail =
  (alerting: Alerting, post: Post): Task =>
  async (payload, { job }) => {
    const { savedSearchId, count, refs } = payload as Payload;
    const [saved] = await alerting.rows<Found>(sql`
      select s.id, s.name, s.query, s.narrowed_by as "narrowedBy", s.url, s.frequency, p.id as "personId",
        json_build_object('name', p.name, 'email', p.email) as to
      from saved_search s join person p on p.id = s.person_id
      where s.id = ${savedSearchId}::uuid and s.frequency <> 'NONE' and s.deleted_at is null`);
    if (!saved) return;
    const reader = (await readViewers(alerting.rows, [saved.personId], alerting.clock())).get(saved.personId);
    if (!reader || !save(reader)) return;
    const listed = await present(alerting, reader, refs);
    if (listed.length === 0) return;
    const { settings } = alerting;
    const more = Math.max(0, count - refs.length);
    const letter = alertLetter({
      ...saved,
      site: settings.publicUrl,
      listed,
      more,
      stop: stopLink(settings, saved.id),
    });
    await post(letter, job);
  };

/** Where things are from, by the names that kinds have for it. */
const asked: Asked = {
  ...named('subject'),
  fieldsByTypeName: {
    Subject: Object.fromEntries(
      [
        named('id'),
        named('kind'),
        named('title'),
        named('url'),
        titled('organisation', 'Organisation'),
        titled('about', 'Subject'),
      ].map((field) => [field.name, field]),
    ),
  },
};

function titled(name: string, type: string): Asked {
  return { ...named(name), fieldsByTypeName: { [type]: { title: named('title') } } };
}

type Row = Omit<Listed, 'from'> & {
  id: string;
  organisation?: { title: string } | null;
  about?: { title: string } | null;
};

/** Of these, what the reader may see now, in their order. */
async function present({ contextOf }: Alerting, reader: Viewer, refs: SubjectRef[]): Promise<Listed[]> {
  const ctx = contextOf(reader);
  const rows = (await ctx.subjects.load(ctx, asked, refs)) as unknown as Map<string, Row>;
  return refs.flatMap(({ id }) => {
    const row = rows.get(id);
    return row ? [{ ...row, from: row.organisation?.title ?? row.about?.title ?? null }] : [];
  });
}
