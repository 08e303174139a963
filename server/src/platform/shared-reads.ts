/**
 * Those who ask for the same while it is being read share the next reading, as a page's questions do that a browser sends
 * together. Nobody is given what was read before they asked.
 */
export class SharedReads<Value> {
  readonly #read: (key: string) => Promise<Value>;
  readonly #running = new Map<string, Promise<Value>>();
  readonly #next = new Map<string, Promise<Value>>();

  constructor(read: (key: string) => Promise<Value>) {
    this.#read = read;
  }

  get(key: string): Promise<Value> {
    const running = this.#running.get(key);
    if (!running) return this.#start(key);
    const waiting = this.#next.get(key);
    if (waiting) return waiting;
    const again = () => {
      this.#next.delete(key);
      return this.#start(key);
    };
    const next = running.then(again, again);
    this.#next.set(key, next);
    return next;
  }

  #start(key: string): Promise<Value> {
    const reading = this.#read(key).finally(() => {
      if (this.#running.get(key) === reading) this.#running.delete(key);
    });
    this.#running.set(key, reading);
    return reading;
  }
}
