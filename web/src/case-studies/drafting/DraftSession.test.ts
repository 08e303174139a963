import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Failed } from '../../app/failure.ts';
import { emptyDraft, type Draft, type DraftStudy } from './draft.ts';
import { DraftSession, type Desk, type Saving } from './DraftSession.ts';
import { KeptDrafts } from './keptDrafts.ts';

const study = (version: number, changes: Partial<DraftStudy> = {}) =>
  ({
    id: 's1',
    slug: 'trade-waste',
    version,
    stage: 'DRAFT',
    updatedAt: '2026-03-03T14:00:00Z',
    title: 'Trade waste',
    summary: '',
    organisation: { id: 'o1', name: 'Merrowdale' },
    partners: [],
    themes: [],
    impactLines: [],
    viewerCan: { edit: true, submit: true, deleteDraft: true },
    ...changes,
  }) as DraftStudy;
const start: Draft = { ...emptyDraft, organisation: { id: 'o1', name: 'Merrowdale' } };
const failed = (code: Failed['code']): { failure: Failed } => ({ failure: { code, message: code, fields: {} } });

/** A hub that stores one study, and can be told to fail or to swallow its answer. */
function makeDesk(stored: DraftStudy | null = null) {
  const shelf = new Map<string, string>();
  const store = {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
    removeItem: (key: string) => void shelf.delete(key),
  };
  const hub = { study: stored, keys: new Set<string>(), saves: [] as Saving[], next: [] as string[] };
  const save: Desk['save'] = async (saving) => {
    hub.saves.push(saving);
    const trouble = hub.next.shift();
    if (trouble && trouble !== 'LOST') return failed(trouble as Failed['code']);
    const { id, version, input, idempotencyKey } = saving;
    if (id && version !== hub.study?.version) return failed('CONFLICT');
    if (id || !hub.keys.has(idempotencyKey!)) {
      const { title, challenge, lessons } = input;
      hub.study = { ...(hub.study ?? study(0)), title, challenge, lessons, version: (version ?? 0) + 1 };
      if (idempotencyKey) hub.keys.add(idempotencyKey);
    }
    if (trouble === 'LOST') return failed('OFFLINE');
    return { study: { id: 's1', slug: 'trade-waste', version: hub.study!.version } };
  };
  let keys = 0;
  const desk: Desk = {
    save,
    read: async () => hub.study,
    kept: new KeptDrafts(() => store, 'priya'),
    now: () => new Date('2026-03-03T14:02:00Z'),
    newKey: () => `key-${++keys}`,
  };
  return { desk, hub, shelf };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a new draft', () => {
  test('waits for a title, is created once, then changed', async () => {
    const { desk, hub, shelf } = makeDesk();
    const session = new DraftSession(desk, null, start);
    session.change({ challenge: 'It lost money.' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hub.saves).toHaveLength(0);
    expect(shelf.size).toBe(1);

    session.change({ title: 'Trade waste' });
    await vi.advanceTimersByTimeAsync(2_000);
    session.change({ lessons: 'Begin early.' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hub.saves.map(({ id, version }) => [id, version])).toEqual([
      [null, null],
      ['s1', 1],
    ]);
    expect(hub.study).toMatchObject({ title: 'Trade waste', challenge: 'It lost money.', lessons: 'Begin early.' });
    expect(session.snapshot()).toMatchObject({ slug: 'trade-waste', version: 2, problem: null });
    expect(shelf.size).toBe(0);
  });

  test('an answer that was lost makes no second study, even after the tab was closed', async () => {
    const { desk, hub } = makeDesk();
    hub.next = ['LOST'];
    const session = new DraftSession(desk, null, start);
    session.change({ title: 'Trade waste' });
    await vi.advanceTimersByTimeAsync(2_000);
    session.change({ challenge: 'It lost money.' });
    session.close();

    const again = new DraftSession(desk, null, start);
    expect(again.snapshot()).toMatchObject({
      restored: '2026-03-03T14:02:00.000Z',
      draft: { challenge: 'It lost money.' },
    });
    await again.flush();
    expect(hub.saves.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1', 'key-1', null]);
    expect(hub.saves[1]!.input).toEqual(hub.saves[0]!.input);
    expect(hub.study).toMatchObject({ title: 'Trade waste', challenge: 'It lost money.', version: 2 });
  });

  test('a refused one takes a new key, since nothing was made', async () => {
    const { desk, hub } = makeDesk();
    hub.next = ['INVALID'];
    const session = new DraftSession(desk, null, start);
    session.change({ title: 'Trade waste' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(session.snapshot().problem?.code).toBe('INVALID');
    session.change({ title: 'Trade waste, priced' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hub.saves.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1', 'key-2']);
    expect(session.snapshot().problem).toBeNull();
  });
});

describe('a draft changed elsewhere', () => {
  test('takes over what only the other changed and saves the rest', async () => {
    const { desk, hub } = makeDesk(study(1));
    const session = new DraftSession(desk, study(1), start);
    hub.study = study(2, { lessons: 'Theirs' });
    session.change({ challenge: 'Mine' });
    await session.flush();
    expect(hub.study).toMatchObject({ challenge: 'Mine', lessons: 'Theirs', version: 3 });
    expect(session.snapshot()).toMatchObject({ taken: ['lessons'], clash: null, problem: null });
  });

  test('rests on a clash until somebody chose, and survives a closed tab', async () => {
    const { desk, hub } = makeDesk(study(1));
    const session = new DraftSession(desk, study(1), start);
    hub.study = study(2, { challenge: 'Theirs' });
    session.change({ challenge: 'Mine' });
    expect(await session.flush()).toBe(false);
    expect(session.snapshot().clash?.fields).toEqual(['challenge']);
    session.close();

    const again = new DraftSession(desk, hub.study, start);
    expect(again.snapshot()).toMatchObject({ clash: { fields: ['challenge'] }, draft: { challenge: 'Mine' } });
    again.choose('challenge', 'mine');
    expect(await again.flush()).toBe(true);
    expect(hub.study).toMatchObject({ challenge: 'Mine', version: 3 });
  });

  test('the other wording can be chosen', async () => {
    const { desk, hub, shelf } = makeDesk(study(1));
    const session = new DraftSession(desk, study(1), start);
    hub.study = study(2, { challenge: 'Theirs' });
    session.change({ challenge: 'Mine' });
    await session.flush();
    session.choose('challenge', 'theirs');
    expect(await session.flush()).toBe(true);
    expect(session.snapshot().draft.challenge).toBe('Theirs');
    expect(shelf.size).toBe(0);
  });

  test('a save of our own whose answer was lost is no clash', async () => {
    const { desk, hub } = makeDesk(study(1));
    const session = new DraftSession(desk, study(1), start);
    hub.next = ['LOST'];
    session.change({ challenge: 'Mine' });
    await session.flush();
    session.change({ challenge: 'Mine and more' });
    expect(await session.flush()).toBe(true);
    expect(session.snapshot()).toMatchObject({ clash: null, problem: null });
    expect(hub.study?.challenge).toBe('Mine and more');
  });
});

describe('a draft kept in this browser', () => {
  test('comes back with a notice, and can be put aside', async () => {
    const { desk, hub, shelf } = makeDesk(study(1));
    const session = new DraftSession(desk, study(1), start);
    hub.next = ['OFFLINE'];
    session.change({ challenge: 'Written on a train' });
    await vi.advanceTimersByTimeAsync(2_000);
    session.close();

    const again = new DraftSession(desk, study(1), start);
    expect(again.snapshot()).toMatchObject({ draft: { challenge: 'Written on a train' } });
    expect(again.snapshot().restored).not.toBeNull();
    again.discard();
    expect(again.snapshot()).toMatchObject({ draft: { challenge: '' }, restored: null });
    expect(shelf.size).toBe(0);
  });

  test('a new one waits for its writer to go on with it', async () => {
    const { desk, hub } = makeDesk();
    hub.next = ['OFFLINE'];
    const session = new DraftSession(desk, null, start);
    session.change({ title: 'Trade waste' });
    await vi.advanceTimersByTimeAsync(2_000);
    session.close();

    const again = new DraftSession(desk, null, start);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(hub.saves).toHaveLength(1);
    again.acknowledge();
    await vi.advanceTimersByTimeAsync(100);
    expect(hub.study?.title).toBe('Trade waste');
    expect(again.snapshot()).toMatchObject({ slug: 'trade-waste', restored: null });
  });

  test('a dead network is tried again by itself', async () => {
    const { desk, hub } = makeDesk(study(1));
    const session = new DraftSession(desk, study(1), start);
    hub.next = ['OFFLINE'];
    session.change({ challenge: 'Written on a train' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(session.snapshot().problem?.code).toBe('OFFLINE');
    await vi.advanceTimersByTimeAsync(16_000);
    expect(hub.study?.challenge).toBe('Written on a train');
    expect(session.snapshot().problem).toBeNull();
  });

  test('is over once the draft is deleted, whatever was under way', async () => {
    const { desk, hub, shelf } = makeDesk(study(1));
    const session = new DraftSession(desk, study(1), start);
    expect(session.deletable).toBe(true);
    session.change({ challenge: 'Half a thought' });
    session.keepNow();
    expect(shelf.size).toBe(1);
    session.abandon();
    session.close();
    await session.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(hub.saves).toEqual([]);
    expect(shelf.size).toBe(0);
  });

  test('is nobody else’s', () => {
    const { desk, shelf } = makeDesk();
    const session = new DraftSession(desk, null, start);
    session.change({ challenge: 'Mine' });
    session.keepNow();
    const store = { getItem: (key: string) => shelf.get(key) ?? null, setItem: () => {}, removeItem: () => {} };
    expect(new KeptDrafts(() => store, 'somebody-else').read('new')).toBeNull();
    expect(new KeptDrafts(() => store, 'priya').read('new')?.draft.challenge).toBe('Mine');
  });
});
