import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const files = globSync('{server,web,schema,seeds,test}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (name) => /node_modules|dist|generated/.test(name),
});
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const importsOf = (file: string): string[] =>
  [...text(file).matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? path.normalize(path.join(path.dirname(file), target)) : target,
  );

/** A room imports from rooms before it in this list, or from the same tier when it stands before it there. */
const tiers = [
  ['platform'],
  ['organisations', 'identity', 'files', 'moderation-log', 'communities'],
  ['case-studies', 'adoptions', 'discussions', 'bookings', 'events', 'interest-groups', 'library', 'handouts'],
  [
    'search',
    'curation',
    'bookmarks',
    'notifications',
    'council-roles',
    'credits',
    'following',
    'moderation',
    'stewardship',
    'activity',
    'mail-replies',
    'digests',
    'saved-searches',
    'administration',
  ],
];
/** Rooms of one tier that may not meet but through a subject, an id or an announcement. */
const strangers = new Set(['case-studies', 'discussions']);
const order = tiers.flat();
const roomOf = (file: string) => /^server\/src\/([^/]+)\//.exec(file)?.[1];

describe('directions', () => {
  it('each package imports only those below it', () => {
    const below: Record<string, string[]> = {
      web: ['schema'],
      seeds: ['server'],
      test: ['schema', 'server', 'seeds', 'web'],
      server: [],
      schema: [],
    };
    const wrong = files.flatMap((file) => {
      const [own = ''] = file.split('/');
      return importsOf(file)
        .map((target) => /^(?:@knowledge-hub\/)?(server|web|schema|seeds|test)\//.exec(target)?.[1])
        .filter((target) => target && target !== own && !below[own]?.includes(target))
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('each room of the server imports only from lower tiers, or earlier in its own', () => {
    const wrong = files.flatMap((file) => {
      const own = roomOf(file);
      if (!own || !order.includes(own)) return [];
      return importsOf(file)
        .map((target) => roomOf(target))
        .filter((target) => target && target !== own && order.includes(target))
        .filter(
          (target) => order.indexOf(target!) > order.indexOf(own) || (strangers.has(own) && strangers.has(target!)),
        )
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('places', () => {
  const where = (pattern: RegExp, allowed: RegExp) =>
    files.filter(
      (file) =>
        /^(server|seeds|web)\/src/.test(file) &&
        !allowed.test(file) &&
        !/\.test\.tsx?$/.test(file) &&
        pattern.test(text(file)),
    );

  it('only the settings read the environment', () => {
    expect(where(/process\.env/, /^server\/src\/(platform\/settings|embedded\/)/)).toEqual([]);
  });

  it('a lock is named: some of those that numbers stand for skip what another holds', () => {
    expect(where(/lockMode: \d/, /^$/)).toEqual([]);
  });

  it('only its adapter knows Meilisearch', () => {
    expect(where(/from 'meilisearch'/, /^server\/src\/search\/meilisearch/)).toEqual([]);
  });

  it('only the authentication and its passwords know their libraries', () => {
    expect(where(/from '(better-auth|@node-rs\/argon2)/, /^server\/src\/identity\//)).toEqual([]);
  });

  it('ui holds no domain and no GraphQL', () => {
    expect(
      files.filter(
        (file) =>
          file.startsWith('web/src/ui/') &&
          importsOf(file).some((target) =>
            /urql|graphql|knowledge-hub\/schema|^schema\/|web\/src\/(?!ui\/)/.test(target),
          ),
      ),
    ).toEqual([]);
  });
});

describe('files', () => {
  const code = files.filter((file) => !/migrations\/|seeds\/src\/(demo|reference)\//.test(file));

  it('are at most 300 lines', () => {
    expect(code.filter((file) => text(file).split('\n').length > 301)).toEqual([]);
  });

  it('are named by what they hold', () => {
    expect(code.filter((file) => /\/(utils?|helpers?|common|types|index)\.tsx?$/.test(file))).toEqual([]);
  });
});
