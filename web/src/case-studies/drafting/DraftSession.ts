import type { Failed } from '../../app/failure.ts';
import { draftOf, inputOf, sameDraft, sendable, type Draft, type DraftField, type DraftStudy } from './draft.ts';
import type { Kept, KeptDrafts } from './keptDrafts.ts';
import { mergeDrafts, take } from './mergeDrafts.ts';

export type Saving = {
  id: string | null;
  version: number | null;
  input: ReturnType<typeof inputOf>;
  idempotencyKey: string | null;
};
export type Saved = { id: string; slug: string; version: number };

/** What a session needs of the world around it. */
export type Desk = {
  save: (saving: Saving) => Promise<{ study: Saved } | { failure: Failed }>;
  read: (slug: string) => Promise<DraftStudy | null>;
  kept: KeptDrafts;
  now: () => Date;
  newKey: () => string;
};

export type DraftState = {
  draft: Draft;
  /** What the hub has; null until it has anything. */
  saved: Draft | null;
  id: string | null;
  slug: string | null;
  version: number | null;
  saving: boolean;
  savedAt: Date | null;
  problem: Failed | null;
  /** Both changed these: saving rests until somebody has chosen. */
  clash: { theirs: Draft; fields: DraftField[]; from: { base: Draft | null; version: number | null } } | null;
  /** Changed elsewhere and taken over. */
  taken: DraftField[];
  /** When what was brought back from this browser had been kept. */
  restored: string | null;
};

const pauseBeforeKeeping = 300;
const pauseBeforeSaving = 1_200;
const pauseBeforeRetrying = 15_000;
/** After these nobody knows whether it was done. */
const unanswered = ['OFFLINE', 'UNAVAILABLE', 'FAULT'];

/**
 * One draft being written: keeps it in this browser at once and on the hub after a pause, one save at a time, and
 * brings it together with what others saved meanwhile. Typing never waits for any of it.
 */
export class DraftSession {
  readonly #desk: Desk;
  readonly #start: Draft;
  readonly #listeners = new Set<() => void>();
  /** Whether its writer may delete it, once the hub has it. */
  readonly deletable: boolean;
  /** Deleted: nothing of it is kept or sent any more. */
  abandoned = false;
  #state: DraftState;
  /** The first save of a new study, repeated with its key and its words until there is an answer. */
  #creation: (Kept['creation'] & { tries: number }) | null = null;
  /** A save whose answer never came: the hub may have it. */
  #unanswered: Draft | null = null;
  #running: Promise<boolean> | null = null;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;

  /** `study` as the hub has it, or null for a new one that begins as `start`. */
  constructor(desk: Desk, study: DraftStudy | null, start: Draft) {
    this.#desk = desk;
    this.deletable = study?.viewerCan.deleteDraft ?? true;
    const saved = study ? draftOf(study) : null;
    this.#start = saved ?? start;
    this.#state = {
      draft: this.#start,
      saved,
      id: study?.id ?? null,
      slug: study?.slug ?? null,
      version: study?.version ?? null,
      saving: false,
      savedAt: null,
      problem: null,
      clash: null,
      taken: [],
      restored: null,
    };
    this.#restore();
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  readonly snapshot = () => this.#state;

  change(patch: Partial<Draft>): void {
    const { draft, saved, restored } = this.#state;
    this.#set({ draft: { ...draft, ...patch }, restored: saved ? restored : null });
    this.#keepTimer ??= setTimeout(() => this.keepNow(), pauseBeforeKeeping);
    this.#saveSoon(pauseBeforeSaving);
  }

  /** Keeps what the hub does not have yet in this browser, or forgets what it has. */
  keepNow(): void {
    if (this.abandoned) return;
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    const { draft, saved, version, slug, clash } = this.#state;
    const { kept, now } = this.#desk;
    const place = slug ?? 'new';
    if (!this.#creation && sameDraft(draft, saved ?? this.#start)) return kept.forget(place);
    const from = clash ? clash.from : { base: saved, version };
    const creation = this.#creation && { key: this.#creation.key, draft: this.#creation.draft };
    kept.keep(place, { draft, ...from, creation, at: now().toISOString() });
  }

  /** Saves once, or waits for the save that is running. False when the hub did not take it. */
  saveNow(): Promise<boolean> {
    if (this.abandoned) return Promise.resolve(true);
    clearTimeout(this.#saveTimer);
    return (this.#running ??= this.#save().finally(() => {
      this.#running = null;
    }));
  }

  /** Saves until the hub has everything it can take. */
  async flush(): Promise<boolean> {
    for (let tries = 0; tries < 5; tries++) {
      if (!(await this.saveNow())) return false;
      if (!this.#toSend()) return true;
    }
    return false;
  }

  choose(field: DraftField, side: 'mine' | 'theirs'): void {
    const { clash, draft } = this.#state;
    if (!clash) return;
    const chosen = { ...draft };
    if (side === 'theirs') take(chosen, field, clash.theirs);
    const fields = clash.fields.filter((other) => other !== field);
    this.#set({ draft: chosen, clash: fields.length > 0 ? { ...clash, fields } : null });
    this.keepNow();
    if (fields.length === 0) this.#saveSoon(0);
  }

  /** Puts aside what was brought back from this browser, for what the hub had then. */
  discard(): void {
    this.#creation = null;
    this.#set({ draft: this.#start, restored: null, taken: [], clash: null, problem: null });
    this.keepNow();
    this.#saveSoon(0);
  }

  /** Takes the notices away that were read. */
  acknowledge(): void {
    this.#set({ restored: null, taken: [] });
    this.#saveSoon(0);
  }

  /** The hub has deleted it: nothing is left of it here either. */
  abandon(): void {
    clearTimeout(this.#keepTimer);
    clearTimeout(this.#saveTimer);
    this.abandoned = true;
    this.#desk.kept.forget(this.#state.slug ?? 'new');
  }

  close(): void {
    clearTimeout(this.#saveTimer);
    this.keepNow();
  }

  #restore(): void {
    const { saved, version, slug } = this.#state;
    const kept = this.#desk.kept.read(slug ?? 'new');
    if (!kept) return;
    if (!saved && kept.creation) this.#creation = { ...kept.creation, tries: 1 };
    if (saved && kept.version !== version) {
      const from = { base: kept.base, version: kept.version };
      const { draft, clashes, taken } = mergeDrafts({ base: kept.base, mine: kept.draft, theirs: saved });
      this.#state = { ...this.#state, draft, taken };
      if (clashes.length > 0) this.#state = { ...this.#state, clash: { theirs: saved, fields: clashes, from } };
    } else this.#state = { ...this.#state, draft: kept.draft };
    if (sameDraft(this.#state.draft, this.#start)) return;
    this.#state = { ...this.#state, restored: kept.at };
    // A new study waits for its writer to go on with it, or to begin afresh.
    if (saved) this.#saveSoon(pauseBeforeSaving);
  }

  #toSend(): Draft | null {
    if (this.#creation && !this.#state.id) return this.#creation.draft;
    return sendable(this.#state.draft, this.#state.saved).send;
  }

  async #save(): Promise<boolean> {
    const { id, version, clash } = this.#state;
    const send = this.#toSend();
    if (clash) return false;
    if (!send || (!id && sameDraft(send, this.#start))) return true;
    if (!id)
      this.#creation = {
        key: this.#desk.newKey(),
        draft: send,
        ...this.#creation,
        tries: (this.#creation?.tries ?? 0) + 1,
      };
    this.#set({ saving: true });
    this.keepNow();
    const input = inputOf(send);
    const answer = await this.#desk.save({ id, version, input, idempotencyKey: id ? null : this.#creation!.key });
    const went = 'study' in answer ? await this.#landed(answer.study, send) : await this.#refused(answer.failure, send);
    this.#set({ saving: false });
    this.keepNow();
    if (went && this.#toSend()) this.#saveSoon(pauseBeforeSaving);
    return went;
  }

  async #landed({ id, slug, version }: Saved, send: Draft): Promise<boolean> {
    const repeated = (this.#creation?.tries ?? 0) > 1;
    if (this.#creation) this.#desk.kept.forget('new');
    this.#creation = null;
    this.#unanswered = null;
    this.#set({ id, slug, version, saved: send, savedAt: this.#desk.now(), problem: null });
    return repeated ? this.#bringTogether(send) : true;
  }

  async #refused(failure: Failed, send: Draft): Promise<boolean> {
    if (unanswered.includes(failure.code)) {
      if (this.#state.id) this.#unanswered = send;
      this.#saveSoon(pauseBeforeRetrying);
    } else this.#creation = null;
    if (failure.code === 'CONFLICT' && this.#state.id) return this.#bringTogether(this.#state.saved);
    this.#set({ problem: failure });
    return false;
  }

  /** Reads what the hub has now and merges it with what is here, both begun from `base`. */
  async #bringTogether(base: Draft | null): Promise<boolean> {
    const study = await this.#desk.read(this.#state.slug!);
    if (!study) {
      const message = 'The hub could not show what was changed elsewhere. Your words are kept in this browser.';
      this.#set({ problem: { code: 'UNAVAILABLE', message, fields: {} } });
      this.#saveSoon(pauseBeforeRetrying);
      return false;
    }
    const theirs = draftOf(study);
    const from = { base, version: this.#state.version };
    const merged = mergeDrafts({ base, sent: this.#unanswered, mine: this.#state.draft, theirs });
    this.#unanswered = null;
    this.#set({
      draft: merged.draft,
      saved: theirs,
      version: study.version,
      problem: null,
      taken: [...new Set([...this.#state.taken, ...merged.taken])],
      clash: merged.clashes.length > 0 ? { theirs, fields: merged.clashes, from } : null,
    });
    return merged.clashes.length === 0;
  }

  #saveSoon(pause: number): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.saveNow(), pause);
  }

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
