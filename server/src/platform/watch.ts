import type { Topic } from './listening.ts';
import type { Signals } from './signals.ts';

/** On which the database says what changed, once that is committed: `thread:id,id`, or `thread:*` where it is too much to name. */
export const liveChannel = 'live';

type Wake = (topic: Topic) => void;

/** Who waits for what in this process: one connection to the database serves them all, and says ids only. */
export class Watch {
  readonly #waiting = new Map<Topic, Set<Wake>>();
  #listens = false;

  constructor(private readonly signals: Signals) {}

  /** Calls `wake` whenever one of these may have changed, also after a gap. Returns how to stop. */
  on(topics: Topic[], wake: Wake): () => void {
    if (!this.#listens) this.signals.on(liveChannel, (said) => this.#hear(said));
    this.#listens = true;
    for (const topic of topics) this.#waiting.set(topic, (this.#waiting.get(topic) ?? new Set()).add(wake));
    return () => topics.forEach((topic) => this.#leave(topic, wake));
  }

  /** All look again, or those who wait for this. */
  look(topic?: Topic): void {
    if (topic) this.#tell([topic]);
    else this.#hear();
  }

  #hear(said?: string): void {
    if (!said) return this.#tell([...this.#waiting.keys()]);
    const at = said.indexOf(':');
    const [kind, ids] = [said.slice(0, at), said.slice(at + 1)];
    const every = () => [...this.#waiting.keys()].filter((topic) => topic.startsWith(`${kind}:`));
    this.#tell(ids === '*' ? every() : ids.split(',').map((id) => `${kind}:${id}` as Topic));
  }

  #tell(topics: Topic[]): void {
    for (const topic of topics) for (const wake of this.#waiting.get(topic) ?? []) wake(topic);
  }

  #leave(topic: Topic, wake: Wake): void {
    const waiting = this.#waiting.get(topic);
    waiting?.delete(wake);
    if (waiting?.size === 0) this.#waiting.delete(topic);
  }
}
