import type { DraftSession } from './DraftSession.ts';

type Open = {
  session: DraftSession;
  owner: string;
  asNew: boolean;
  readers: number;
  closing?: ReturnType<typeof setTimeout>;
};

/** Long enough for a page to be mounted again at its new address. */
const grace = 5_000;

/** The drafts open in this window, outside of React, so that one outlives the move from "new" to its own address. */
class OpenDrafts {
  readonly #open = new Set<Open>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** A person's draft of the study with this slug, or the new one they are at; null when it is not open. */
  at(owner: string, slug: string | null): DraftSession | null {
    return this.#find(owner, slug)?.session ?? null;
  }

  /** Opens it, or goes on with it. Returns what to call on leaving. */
  open(owner: string, slug: string | null, make: () => DraftSession): () => void {
    const open = this.#find(owner, slug) ?? { session: make(), owner, asNew: slug === null, readers: 0 };
    clearTimeout(open.closing);
    open.readers += 1;
    this.#open.add(open);
    this.#tell();
    return () => this.#leave(open);
  }

  #leave(open: Open): void {
    open.readers -= 1;
    if (open.readers > 0) return;
    const { slug, restored } = open.session.snapshot();
    open.session.keepNow();
    // What was brought back and not yet gone on with stays in this browser.
    if (slug || !restored) void open.session.flush();
    // Whoever comes to "new" next begins another study.
    if (slug) open.asNew = false;
    open.closing = setTimeout(() => {
      open.session.close();
      this.#open.delete(open);
    }, grace);
  }

  #find(owner: string, slug: string | null): Open | undefined {
    return [...this.#open].find(
      (open) =>
        open.owner === owner && !open.session.abandoned && (slug ? open.session.snapshot().slug === slug : open.asNew),
    );
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const openDrafts = new OpenDrafts();
