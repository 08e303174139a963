import pg from 'pg';
import { hashPassword } from '@knowledge-hub/server/identity/password.ts';
import { Asker } from '../harness/ask.ts';

/** What the pages of a benchmark show, and who looks at them. */
export type Subjects = {
  studies: string[];
  /** Where the viewer is a member, with twenty threads or more. */
  communities: string[];
  /** Of exactly fifty replies, all for the viewer's eyes. */
  threads: string[];
  /** The viewer's session. */
  cookie: string;
};

const password = 'a-benchmark-needs-somebody';

/** Takes generated content only: the demonstration has its own proportions. */
const generated = String.raw`~ '-g\d+$'`;

export async function findSubjects(url: string, databaseUrl: string): Promise<Subjects> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const values = async (text: string, ...given: unknown[]) =>
      (await client.query<{ value: string }>(text, given)).rows.map(({ value }) => value);
    const [community = ''] = await values(
      `select slug as value from community where slug ${generated} and visibility = 'OPEN' order by thread_count desc limit 1`,
    );
    const [viewer = ''] = await values(
      `select m.person_id as value from membership m join community c on c.id = m.community_id and c.slug = $1
       order by (select count(*) from membership n where n.person_id = m.person_id) desc, m.id limit 1`,
      community,
    );
    const found = {
      studies: await values(
        `select slug as value from case_study where stage = 'PUBLISHED' and slug ${generated} order by md5(id::text) limit 40`,
      ),
      communities: await values(
        `select slug as value from community c where slug ${generated} and thread_count >= 20 and (visibility = 'OPEN'
           or exists (select from membership m where m.community_id = c.id and m.person_id = $1 and m.status = 'ACTIVE'))
         order by thread_count desc limit 10`,
        viewer,
      ),
      threads: await values(
        `select id as value from thread where reply_count = 50 and audience @> array['sector'] order by id limit 20`,
      ),
    };
    for (const [name, some] of Object.entries(found))
      if (some.length === 0) throw new Error(`there are no ${name} to measure: load generated content first`);
    return { ...found, cookie: await signedIn(client, url, viewer) };
  } finally {
    await client.end();
  }
}

async function signedIn(client: pg.Client, url: string, person: string): Promise<string> {
  await client.query(`delete from auth_account where person_id = $1`, [person]);
  await client.query(
    `insert into auth_account (person_id, account_id, provider_id, password) values ($1::uuid, $1::uuid::text, 'credential', $2)`,
    [person, await hashPassword(password)],
  );
  const { rows } = await client.query<{ email: string }>(`select email from person where id = $1`, [person]);
  const asker = await new Asker(url).signIn(rows[0]!.email, password);
  return asker.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
