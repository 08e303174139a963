import { emptyDraft, type Draft } from './draft.ts';

/** A draft as kept in this browser, with what is needed to go on with it. */
export type Kept = {
  draft: Draft;
  /** What the hub had when this was begun from. */
  base: Draft | null;
  version: number | null;
  /** The first save of a new study and its key: sent again unchanged until the hub has answered. */
  creation: { key: string; draft: Draft } | null;
  at: string;
};
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const form = 1;

/** Drafts in this browser's store, by person and study; a store that is full or forbidden is no reason to stop writing. */
export class KeptDrafts {
  readonly #store: () => Store;
  readonly #owner: string;

  constructor(store: () => Store, owner: string) {
    this.#store = store;
    this.#owner = owner;
  }

  read(place: string): Kept | null {
    try {
      const found = JSON.parse(this.#store().getItem(this.#key(place)) ?? 'null') as (Kept & { form: number }) | null;
      if (found?.form !== form || !isDraft(found.draft)) return null;
      const { draft, base, version, creation, at } = found;
      return { draft, base, version, creation, at };
    } catch {
      return null;
    }
  }

  /** Whether it could be kept. */
  keep(place: string, kept: Kept): boolean {
    try {
      this.#store().setItem(this.#key(place), JSON.stringify({ form, ...kept }));
      return true;
    } catch {
      return false;
    }
  }

  forget(place: string): void {
    try {
      this.#store().removeItem(this.#key(place));
    } catch {
      // Nothing was kept there either.
    }
  }

  #key(place: string) {
    return `case-study-draft/${this.#owner}/${place}`;
  }
}

const isDraft = (draft: unknown): draft is Draft =>
  typeof draft === 'object' &&
  draft !== null &&
  Object.entries(emptyDraft).every(([field, empty]) => {
    const found = (draft as Record<string, unknown>)[field];
    if (Array.isArray(empty)) return Array.isArray(found);
    return typeof empty === 'string' ? typeof found === 'string' : found !== undefined;
  });
