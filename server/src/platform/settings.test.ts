import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanEnvironment, readEmbeddedPlace, readSettings, SettingsError } from './settings.ts';

const good = 'f3b1c09ae4d27758a6019cde42b7f08135d6ea9c7b204f1e88a35cd0927be164';
const production = {
  DATABASE_URL: 'postgresql://hub:pw@db.example.org/hub',
  MEILISEARCH_URL: 'https://search.example.org/',
  MEILISEARCH_API_KEY: good.slice(0, 32),
  PUBLIC_URL: 'https://hub.example.org',
  SMTP_URL: 'smtps://mail.example.org',
  SESSION_SECRET: good,
};
const embedded = {
  HUB_EMBEDDED: '1',
  DATABASE_URL: 'postgresql://app@127.0.0.1:5544/postgres',
  MEILISEARCH_URL: 'http://127.0.0.1:7701',
  MEILISEARCH_API_KEY: 'key',
  SESSION_SECRET: 'anything',
};

function problems(env: Record<string, string | undefined>): readonly string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('production', () => {
  test('is both services named, with its settings complete', () => {
    expect(readSettings(production)).toMatchObject({
      production: true,
      embedded: false,
      demo: false,
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'https://hub.example.org',
      meilisearchUrl: 'https://search.example.org',
    });
  });

  test.each([
    [undefined, { name: 'Knowledge Hub', address: 'no-reply@hub.example.org' }],
    ['hub@council.example', { name: 'Knowledge Hub', address: 'hub@council.example' }],
    ['Hub of the North <hub@council.example>', { name: 'Hub of the North', address: 'hub@council.example' }],
    ['"Hub, North" <hub@council.example>', { name: 'Hub, North', address: 'hub@council.example' }],
  ])('sends mail from %s', (MAIL_FROM, mailFrom) => {
    expect(readSettings({ ...production, MAIL_FROM })).toMatchObject({ mailFrom });
  });

  test.each([
    'hub',
    'hub@',
    '@example.org',
    'a b@example.org',
    'Hub <hub@example.org',
    'a@b.org\nBcc: c@d.org',
    'a@b..org',
  ])('refuses mail from %j', (MAIL_FROM) => {
    expect(problems({ ...production, MAIL_FROM })).toEqual([expect.stringContaining('MAIL_FROM must be')]);
  });

  test.each(['SESSION_SECRET', 'MEILISEARCH_API_KEY', 'PUBLIC_URL', 'SMTP_URL'])('needs %s', (name) => {
    expect(problems({ ...production, [name]: ' ' })).toEqual([expect.stringContaining(`${name} is missing`)]);
  });

  test.each([
    ['short', 'f3b1c09ae4d27758a6019cde42b7f08'],
    ['few characters', 'ab'.repeat(20)],
    ['repeated', 'f3b1c09ae4d27758'.repeat(3)],
    ['in order', 'abcdefghijklmnopqrstuvwxyz0123456789'],
    ['a placeholder', 'please-change-me-before-going-live-0815'],
  ])('refuses a session secret that is %s', (_, secret) => {
    expect(problems({ ...production, SESSION_SECRET: secret })).toEqual([expect.stringContaining('too weak')]);
  });

  test('refuses the demo and plain http', () => {
    expect(problems({ ...production, DEMO: 'true' })).toEqual([expect.stringContaining('DEMO=true')]);
    expect(problems({ ...production, PUBLIC_URL: 'http://hub.example.org' })).toEqual([
      expect.stringContaining('https'),
    ]);
    expect(problems({ ...production, PUBLIC_URL: 'http://localhost:4000' })).toEqual([]);
  });

  test('lists every problem at once and repeats no secret', () => {
    const found = problems({ DATABASE_URL: 'mysql://root:hunter2@db/x', MEILISEARCH_URL: 'http://s', PORT: '70000' });
    expect(found).toHaveLength(6);
    expect(found.join()).not.toContain('hunter2');
  });
});

describe('services', () => {
  test.each(['DATABASE_URL', 'MEILISEARCH_URL'])('%s alone is refused with the reason', (name) => {
    const [first] = problems({ ...production, [name]: undefined });
    expect(first).toMatch(new RegExp(`is set but ${name} is not`));
  });

  test('none is refused: a server process must be told', () => {
    expect(problems({})).toContainEqual(expect.stringContaining('DATABASE_URL and MEILISEARCH_URL are missing'));
  });

  test('embedded ones allow the demo and weak secrets, on this machine only', () => {
    expect(readSettings({ ...embedded, DEMO: 'true', PORT: '4100' })).toMatchObject({
      production: false,
      embedded: true,
      demo: true,
      publicUrl: 'http://localhost:4100',
    });
    expect(problems({ ...embedded, DATABASE_URL: production.DATABASE_URL })).toEqual([
      'HUB_EMBEDDED=1 allows DATABASE_URL on this machine only.',
    ]);
  });
});

describe('the starter', () => {
  test('gets a place with the demo on, and none when the operator names services', () => {
    expect(readEmbeddedPlace({ DATA_DIR: '/tmp/hub' })).toMatchObject({
      demo: true,
      publicUrl: 'http://localhost:4000',
      mailDir: path.join('/tmp/hub', 'mail'),
    });
    expect(readEmbeddedPlace({ DEMO: 'false' })?.demo).toBe(false);
    expect(readEmbeddedPlace({ DATABASE_URL: 'postgresql://db/x' })).toBeUndefined();
    expect(() => readEmbeddedPlace({ PORT: 'http' })).toThrow('PORT must be a whole number');
  });

  test('keeps variables of PostgreSQL and Meilisearch from its own services', () => {
    expect(cleanEnvironment({ A: '1' }, { PATH: '/bin', PGSSLMODE: 'require', MEILI_ENV: 'production' })).toEqual({
      PATH: '/bin',
      LANG: 'C.UTF-8',
      A: '1',
    });
  });
});

describe('search by meaning', () => {
  test('is off unless it is asked for', () => expect(readSettings(embedded).searchEmbedder).toBeNull());

  test('reads whom to ask, and says what is missing', () => {
    const rest = {
      SEARCH_EMBEDDER: 'REST',
      SEARCH_EMBEDDER_URL: 'http://127.0.0.1:9/v1',
      SEARCH_EMBEDDER_LEAST: '0.6',
    };
    expect(readSettings({ ...embedded, ...rest }).searchEmbedder).toMatchObject({ source: 'rest', least: 0.6 });
    expect(problems({ ...embedded, SEARCH_EMBEDDER: 'magic' })).toHaveLength(1);
    expect(problems({ ...embedded, SEARCH_EMBEDDER: 'rest' })).toHaveLength(1);
    expect(problems({ ...embedded, SEARCH_EMBEDDER: 'ollama' })).toHaveLength(2);
    expect(problems({ ...embedded, SEARCH_EMBEDDER: 'openAi' })).toHaveLength(1);
    expect(problems({ ...embedded, ...rest, SEARCH_EMBEDDER_LEAST: '2' })).toHaveLength(1);
  });
});
