import { Asker } from '../harness/ask.ts';
import { password } from '../harness/hub.ts';
import type { Ledger, Outcome } from './ledger.ts';
import { type Lots, type Named, wordOf } from './lottery-world.ts';

const start = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }';
const reply =
  'mutation ($id: ID!, $body: String!, $key: String) { reply(threadId: $id, body: $body, idempotencyKey: $key) { id } }';
const publish = 'mutation ($id: ID!) { publishCaseStudy(id: $id) { id } }';
const archive =
  'mutation ($id: ID!, $successor: ID) { archiveCaseStudy(id: $id, reason: "Overtaken", successorId: $successor) { id } }';
const join = 'mutation ($id: ID!) { joinCommunity(id: $id) { id } }';
const narrow = 'mutation ($id: ID!) { changeCommunityVisibility(id: $id, visibility: HIDDEN) { id } }';

type Who = 'facilitator' | 'curator' | 'member' | 'joiner' | 'outsider';

/** What people do, and what they remember of it. */
export class LotteryActs {
  /** By what was done: acknowledged, with the id that was told. */
  readonly threads: Named[] = [];
  readonly replies: Named[] = [];
  readonly published: Named[] = [];
  readonly archived: Named[] = [];
  readonly joined: { id: string }[] = [];
  readonly narrowed: { id: string }[] = [];
  readonly sessions: Asker[] = [];
  /** Neither acknowledged nor refused: there once, or not at all. */
  readonly open: { threads: string[]; replies: string[]; studies: string[] } = {
    threads: [],
    replies: [],
    studies: [],
  };
  /** Refused: nowhere. */
  readonly refused: string[] = [];
  /** Not to be found by outsiders, since before it stands here. */
  readonly restricted: Named[] = [];
  readonly unexpected: string[] = [];

  readonly #askers = {} as Record<Who, Asker>;
  readonly #waiting: { studies: Named[]; joinable: Lots['joinable']; narrowable: Lots['narrowable'] };
  #numbers = 0;

  constructor(
    private readonly url: string,
    private readonly lots: Lots,
    private readonly ledger: Ledger,
    private readonly random: () => number,
  ) {
    this.#waiting = { studies: [...lots.studies], joinable: [...lots.joinable], narrowable: [...lots.narrowable] };
  }

  get outsider(): Asker {
    return this.#askers.outsider;
  }

  /** Their address. */
  get joiner(): string {
    return this.lots.people.joiner;
  }

  get member(): Asker {
    return this.#askers.member;
  }

  async signIn(): Promise<void> {
    for (const [who, email] of Object.entries(this.lots.people) as [Who, string][])
      this.#askers[who] = await new Asker(this.url).signIn(email, password);
  }

  /** Any of them, by lot. */
  one(): Promise<void> {
    const all: [number, () => Promise<void>][] = [
      [5, () => this.#start()],
      [6, () => this.#reply()],
      [4, () => this.#publish()],
      [2, () => this.#archive()],
      [3, () => this.#join()],
      [2, () => this.#narrow()],
      [1, () => this.#session()],
      [2, () => this.#trespass()],
    ];
    let drawn = this.random() * all.reduce((sum, [weight]) => sum + weight, 0);
    return all.find(([weight]) => (drawn -= weight) < 0)![1]();
  }

  async #start(): Promise<void> {
    const word = this.#word('thread');
    const input = { aboutId: this.lots.meeting.id, title: `About ${word}`, body: 'How?', idempotencyKey: word };
    const outcome = await this.ledger.act(this.#askers.member, start, { input });
    if (outcome.kind === 'done') this.threads.push({ word, id: outcome.data.startThread!.id });
    else this.#notDone(outcome, word, this.open.threads);
  }

  async #reply(): Promise<void> {
    const word = this.#word('reply');
    const outcome = await this.ledger.act(this.#askers.facilitator, reply, {
      id: this.lots.talk.id,
      body: `So ${word}.`,
      key: word,
    });
    if (outcome.kind === 'done') this.replies.push({ word, id: outcome.data.reply!.id });
    else this.#notDone(outcome, word, this.open.replies);
  }

  async #publish(): Promise<void> {
    const study = this.#waiting.studies.shift();
    if (!study) return;
    const outcome = await this.ledger.act(this.#askers.curator, publish, { id: study.id });
    if (outcome.kind === 'done') this.published.push(study);
    else this.#notDone(outcome, study.word, this.open.studies);
  }

  async #archive(): Promise<void> {
    const study = this.published.shift();
    if (!study) return;
    const outcome = await this.ledger.act(this.#askers.curator, archive, {
      id: study.id,
      successor: this.lots.successor.id,
    });
    if (outcome.kind === 'done') {
      this.archived.push(study);
      this.restricted.push(study);
    } else this.#notDone(outcome, study.word, this.open.studies);
  }

  async #join(): Promise<void> {
    const community = this.#waiting.joinable.shift();
    if (!community) return;
    const outcome = await this.ledger.act(this.#askers.joiner, join, { id: community.id });
    if (outcome.kind === 'done') this.joined.push(community);
    else this.#notDone(outcome, `joining ${community.id}`);
  }

  async #narrow(): Promise<void> {
    const community = this.#waiting.narrowable.shift();
    if (!community) return;
    const outcome = await this.ledger.act(this.#askers.facilitator, narrow, { id: community.id });
    if (outcome.kind === 'done') {
      this.narrowed.push(community);
      this.restricted.push(community.thread);
    } else this.#notDone(outcome, `narrowing ${community.id}`);
  }

  async #session(): Promise<void> {
    const asker = new Asker(this.url);
    const query =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
    const outcome = await this.ledger.act(asker, query, { email: this.lots.people.member, password });
    if (outcome.kind === 'done') this.sessions.push(asker);
    // Signing in that was never answered counts as a guess.
    else if (outcome.kind === 'refused' && outcome.code !== 'RATE_LIMITED')
      this.unexpected.push(`sign in: ${outcome.code}`);
  }

  /** What this person may not do. */
  async #trespass(): Promise<void> {
    const word = this.#word('trespass');
    const input = { aboutId: this.lots.meeting.id, title: `About ${word}`, body: 'How?', idempotencyKey: word };
    const outcome = await this.ledger.act(this.#askers.outsider, start, { input });
    this.refused.push(word);
    if (outcome.kind === 'done') this.unexpected.push(`done: ${word}`);
    if (outcome.kind === 'refused' && outcome.code !== 'FORBIDDEN') this.unexpected.push(`${word}: ${outcome.code}`);
  }

  /** A refusal after silence may be because it had been done. */
  #notDone(outcome: Outcome, what: string, open: string[] = []): void {
    if (outcome.kind === 'refused' && !outcome.repeated) this.unexpected.push(`${what}: ${outcome.code}`);
    open.push(what);
  }

  #word(kind: string): string {
    return wordOf(kind, this.#numbers++);
  }
}
