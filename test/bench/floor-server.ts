import { createServer } from 'node:http';
import pg from 'pg';

// The least that could be done for the same pages: finished JSON of one SQL statement each, no GraphQL, no session, and
// none but the audiences given. Run as a process of its own, as the API is; says its address when it listens.

const sector = `array['public', 'sector']`;

const statements: Record<string, string> = {
  list: `select coalesce(json_agg(row_to_json(s)), '[]')::text as json from (
    select s.id, s.slug, s.title, s.summary, s.published_at, s.yearly_amount,
      json_build_object('id', o.id, 'name', o.name, 'type', o.type, 'region', o.region) as organisation,
      (select json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by t.position)
        from theme t where t.slug = any(s.themes)) as themes
    from case_study s join organisation o on o.id = s.organisation_id
    where s.stage = 'PUBLISHED' and s.audience && ${sector} order by s.published_at desc, s.id desc limit $1) s`,
  study: `select row_to_json(s)::text as json from (
    select s.*, row_to_json(o) as organisation,
      (select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name) from organisation p
        where p.id in (select organisation_id from case_study_partner where case_study_id = s.id)) as partners,
      (select json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by t.position)
        from theme t where t.slug = any(s.themes)) as themes,
      (select json_agg(row_to_json(l) order by l.position) from impact_line l where l.case_study_id = s.id) as impact_lines,
      (select json_build_object('id', p.id, 'name', p.name) from person p where p.id = s.author_id) as author,
      (select json_build_object('id', p.id, 'name', p.name) from person p where p.id = s.contact_id) as contact
    from case_study s join organisation o on o.id = s.organisation_id
    where s.slug = $1 and s.audience && ${sector}) s`,
  community: `select row_to_json(c)::text as json from (
    select c.id, c.name, c.purpose, c.member_count, c.thread_count,
      (select count(*) from thread t where t.about_id = c.id) as total_count,
      (select json_agg(row_to_json(t)) from (
        select t.id, t.title, t.reply_count, t.last_activity_at, t.pinned, json_build_object('id', p.id, 'name', p.name) as author
        from thread t left join person p on p.id = t.author_id
        where t.about_id = c.id order by t.pinned desc, t.last_activity_at desc, t.id desc limit $2) t) as threads
    from community c where c.slug = $1) c`,
  thread: `select row_to_json(t)::text as json from (
    select t.id, t.title, t.body, t.created_at, json_build_object('id', a.id, 'name', a.name) as author,
      (select json_agg(row_to_json(r)) from (
        select r.id, r.body, r.created_at, r.id = t.accepted_reply_id as accepted, json_build_object('id', p.id, 'name', p.name) as author
        from reply r left join person p on p.id = r.author_id
        where r.thread_id = t.id order by r.created_at, r.id limit $2) r) as replies
    from thread t left join person a on a.id = t.author_id where t.id = $1 and t.audience && ${sector}) t`,
};

const pool = new pg.Pool({ connectionString: process.argv[2]!, max: 12 });

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    const { page, values } = JSON.parse(body) as { page: string; values: unknown[] };
    pool.query<{ json: string }>({ name: page, text: statements[page]!, values }).then(
      ({ rows }) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":${rows[0]?.json ?? 'null'}}`),
      () => response.writeHead(500).end(),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit());
