import { createHmac, randomUUID } from 'node:crypto';
import type { Person } from '@knowledge-hub/server/identity/person.ts';
import type { TestHub } from './hub.ts';

/** One of many people who ask at the same moment; what is shed is tried again, as a browser's client would. */
export type Voice = { person: Person; ask(query: string, variables: object): Promise<Said> };
type Said = { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** These people, signed in: sessions are put where signing in would put them, without a password's work for each. */
export async function crowd(hub: TestHub, people: Person[]): Promise<Voice[]> {
  const tokens = people.map(() => randomUUID());
  await hub.hub.pool.query(
    `insert into auth_session (id, token, person_id, expires_at, created_at, updated_at)
     select gen_random_uuid(), token, person_id, now() + interval '1 hour', now(), now() from unnest($1::text[], $2::uuid[]) each (token, person_id)`,
    [tokens, people.map(({ id }) => id)],
  );
  return people.map((person, place) => {
    const token = tokens[place]!;
    const signature = createHmac('sha256', hub.settings.sessionSecret).update(token).digest('base64');
    const cookie = `hub.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
    const ask = async (query: string, variables: object): Promise<Said> => {
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables }),
      });
      if (response.status !== 503) return (await response.json()) as Said;
      await response.body?.cancel();
      await pause(100 + Math.random() * 400);
      return ask(query, variables);
    };
    return { person, ask };
  });
}
