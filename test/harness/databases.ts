import pg from 'pg';

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** A new database, empty or a copy. PostgreSQL copies one at a time: others wait their turn. */
export const createDatabase = (serverUrl: string, name: string, template = 'template1'): Promise<void> =>
  administer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(1)');
    await client.query(`create database "${name}" template "${template}"`);
  });

/** Waits for connections that are still closing; one that stays keeps the database, which goes with the folder. */
export const dropDatabase = (serverUrl: string, name: string): Promise<void> =>
  administer(serverUrl, async (client) => {
    await client.query(`drop database if exists "${name}"`).catch((cause: { code?: string }) => {
      if (cause.code !== inUse) throw cause;
    });
  });

const inUse = '55006';

async function administer(serverUrl: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
