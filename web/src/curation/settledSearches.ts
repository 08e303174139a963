const forgottenAfter = 30 * 60_000;

/** What this window has already counted, so that going back and forth does not count again. */
export class SettledSearches {
  readonly #begun = new Map<string, number>();
  readonly #opened = new Set<string>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** True when this search is to be counted now. */
  begin(text: string): boolean {
    const key = text.trim().toLowerCase();
    const last = this.#begun.get(key);
    if (last !== undefined && this.#now() - last < forgottenAfter) return false;
    this.#begun.set(key, this.#now());
    return true;
  }

  /** True when this is the first thing opened of this search. */
  open(text: string): boolean {
    const key = text.trim().toLowerCase();
    const last = this.#begun.get(key);
    if (last !== undefined && this.#now() - last >= forgottenAfter) this.#opened.delete(key);
    if (this.#opened.has(key)) return false;
    this.#opened.add(key);
    return true;
  }
}

export const settledSearches = new SettledSearches();
