type Woken = { news: boolean };

/** Remembers no more than that there is something to look at, and whether it is news, until somebody comes to look. */
export class Waker {
  #woken: Woken | null = null;
  #waiting: ((woken: Woken | null) => void) | null = null;
  #ended = false;
  #timer: NodeJS.Timeout | undefined;

  wake(news: boolean): void {
    if (this.#ended) return;
    this.#woken = { news: news || (this.#woken?.news ?? false) };
    if (this.#waiting) this.#give();
  }

  wakeIn(ms: number, news: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(news), ms).unref();
  }

  /** Whoever waits, waits no longer. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#waiting?.(null);
    this.#waiting = null;
  }

  /** Once there is something to look at; null after the end. */
  next(): Promise<Woken | null> {
    if (this.#ended) return Promise.resolve(null);
    return new Promise((give) => {
      this.#waiting = give;
      if (this.#woken) this.#give();
    });
  }

  #give(): void {
    const [give, woken] = [this.#waiting, this.#woken];
    this.#waiting = null;
    this.#woken = null;
    give?.(woken);
  }
}
