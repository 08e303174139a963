import type { Correction, Find, Found, FoundHit, Suggest, Suggested } from '../platform/search-index.ts';
import type { Rows } from '../platform/rows.ts';
import type { SubjectKind } from '../platform/vocabulary.ts';
import { Marker } from './excerpt.ts';
import { likeness, likenessWords } from './like-mine.ts';
import { allMeant, plansOf, type Wanted } from './plan.ts';
import { isEmpty, type QueryWords, queryWordsOf } from './query-words.ts';
import { Ranking } from './ranking.ts';
import { type ReadDocument, Readings } from './readings.ts';
import { ShownTexts } from './shown-texts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Wording, wordingOfText, wordingsOf } from './wordings.ts';
import type { WordStatistics } from './word-statistics.ts';

/** What an engine found, in its own order. */
export type Candidate = Pick<FoundHit, 'id' | 'kind'> & {
  version: string;
  /** How alike its meaning is, from 0 to 1, where the engine was asked by meaning. */
  alike?: number;
};
export type Candidates = { total: number; found: Candidate[]; facets: Found['facets'] };
/** Asks an engine; offset and limit are those of the question. */
export type Ask = (question: Find, wanted: Wanted) => Promise<Candidates>;

/** So many are put into order by reading them; of a question in full more, as the engine knows less of which is best. */
const windows = { fewWords: 40, manyWords: 100 };
/** With fewer, what holds less of the question is found as well. */
const enough = 10;
/** What speaks for a document besides its words, as shares of its score. */
const favours = { fresh: 0.06, evidence: 0.05, like: 0.25 };
/** What a meaning that is wholly alike adds to a score. */
const meaning = 0.5;
/** Wordings that are worth asking for while somebody types. */
const mostSuggested = 2;
/** Of a score in millionths: what shares less with a whole text is not like it. */
const leastAlike = 120_000;
const daySeconds = 24 * 3600;
/** Seconds after which half of what is fresh is gone. */
const halfLife = 2 * 365 * daySeconds;
const evidenceWorth: Record<string, number> = {
  CLAIMED: 0,
  COUNCIL_VERIFIED: 0.5,
  AUDITED: 0.8,
  INDEPENDENTLY_EVALUATED: 1,
};

type Tools = { rows: Rows; vocabulary: () => Promise<Vocabulary>; statistics: () => Promise<WordStatistics> };
/** `complete` counts those of the first that hold all of a short question. */
type Ordered = { hits: Candidate[]; read: Map<string, ReadDocument>; missing: string[]; complete: number | null };

/**
 * Finds by an engine and orders by reading: the engine says which documents hold enough of what is asked for, how many
 * they are and how they fall into facets; the first of them are ranked here. So every engine gives the same order, and a
 * question in full is answered as well as two words are.
 */
export class Finding {
  readonly #tools: Tools;
  readonly #readings: Readings;
  readonly #texts: ShownTexts;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#readings = new Readings(tools.rows);
    this.#texts = new ShownTexts(tools.rows);
  }

  async find(question: Find, ask: Ask): Promise<Found> {
    // A text whose like is wanted has quotation marks and dashes of its own.
    const query = question.whole ? nothingTyped : queryWordsOf(question.text);
    const [vocabulary, statistics] = await Promise.all([
      (question.vocabulary as Vocabulary | undefined) ?? this.#tools.vocabulary(),
      this.#tools.statistics(),
    ]);
    const wordings = wordingsFor(question, query, vocabulary, statistics);
    const { offset, limit } = question;
    const window = windowOf(wordings);
    const ranked = question.sort === 'RELEVANCE' && wordings.length > 0 && limit > 0 && offset < window;
    const wider = ranked ? { ...question, offset: 0, limit: Math.max(window, offset + limit) } : question;
    const wanted = question.sort === 'RELEVANCE' ? enough : 1;
    const plans = plansOf(wordings, query, statistics, wanted);
    const { complete, ...candidates } = await fromStrictToLoose(wider, plans, wanted, ask);
    const ordered = ranked
      ? await this.#ranked(question, wordings, statistics, candidates.found)
      : { hits: candidates.found, read: new Map<string, ReadDocument>(), missing: [], complete: null };
    const page = ranked ? ordered.hits.slice(offset, offset + limit) : ordered.hits;
    return {
      total: candidates.total,
      complete: complete ?? ordered.complete,
      missing: ordered.missing,
      corrections: correctionsIn(wordings),
      facets: candidates.facets,
      hits: await this.#shown(question, wordings, page, ordered.read),
    };
  }

  /** By titles and names, as typed and in the sector's other words. */
  async suggest({ text, ofEach }: Suggest, ask: (wordings: Wording[]) => Promise<Suggested[]>): Promise<Suggested[]> {
    const query = queryWordsOf(text);
    if (isEmpty(query)) return [];
    const [vocabulary, statistics] = await Promise.all([this.#tools.vocabulary(), this.#tools.statistics()]);
    const wordings = wordingsOf(query, vocabulary, statistics).slice(0, mostSuggested);
    const found = new Map((await ask(wordings)).map((hit) => [hit.id, hit]));
    const marker = new Marker(wordings);
    const counts = new Map<SubjectKind, number>();
    return [...found.values()].flatMap(({ id, kind, title }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count > ofEach ? [] : [{ id, kind, title, titleMarked: marker.title(title) }];
    });
  }

  async #ranked(
    { like, now, whole }: Find,
    wordings: Wording[],
    statistics: WordStatistics,
    found: Candidate[],
  ): Promise<Ordered> {
    const window = windowOf(wordings);
    const first = found.slice(0, window);
    const { read, names } = await this.#readings.of(first);
    const ranking = new Ranking(wordings, statistics, names);
    const seconds = daySeconds * Math.floor((now?.getTime() ?? Date.now()) / 1000 / daySeconds);
    const asked = new Set(wordings[0]!.terms.map(({ typed }) => typed));
    const seen = new Set<string>();
    let complete = 0;
    const scored = first.flatMap((candidate) => {
      const document = read.get(candidate.id);
      if (!document) return [];
      const { score, held } = ranking.judge(document);
      for (const typed of held) seen.add(typed);
      if (held.size === asked.size) complete += 1;
      const favour =
        favours.fresh * 0.5 ** (Math.max(0, seconds - document.at) / halfLife) +
        favours.evidence * (evidenceWorth[document.evidence ?? ''] ?? 0) +
        (like ? favours.like * likeness(document, like) : 0);
      // Rounded, so that equals stay equal from one page to the next.
      return [
        {
          candidate,
          at: document.at,
          score: Math.round(1e6 * (score + meaning * (candidate.alike ?? 0)) * (1 + favour)),
        },
      ];
    });
    const hits = scored
      .filter(({ score }) => !whole || score >= leastAlike)
      .sort((a, b) => b.score - a.score || b.at - a.at)
      .map(({ candidate }) => candidate);
    const missing = asked.size > 1 && seen.size > 0 ? [...asked].filter((typed) => !seen.has(typed)) : [];
    return {
      hits: [...hits, ...found.slice(window)],
      read,
      missing: whole ? [] : missing,
      complete: asked.size <= allMeant && found.length <= window ? complete : null,
    };
  }

  /** With titles and passages marked; what has gone meanwhile is left out. */
  async #shown(
    { like, snippets }: Find,
    wordings: Wording[],
    page: Candidate[],
    read: Map<string, ReadDocument>,
  ): Promise<FoundHit[]> {
    if (page.length === 0) return [];
    const texts = await this.#texts.of(page, snippets);
    const marker = new Marker(wordings);
    return page.flatMap(({ id, kind }) => {
      const text = texts.get(id);
      const document = read.get(id);
      if (!text) return [];
      const reason = like && document ? likenessWords(document, like) : null;
      return [{ id, kind, title: text.title, ...marker.excerpt(text), ...(like && { reason }) }];
    });
  }
}

const nothingTyped: QueryWords = { words: [], phrases: [], without: [], open: false };
/** What follows them stays as the engine has it. */
const windowOf = ([typed]: Wording[]): number =>
  (typed?.terms.length ?? 0) > allMeant ? windows.manyWords : windows.fewWords;

const none: Candidates = { total: 0, found: [], facets: {} };

/**
 * Asks for all that is meant first, and for less where that finds few. What is chosen in facets does not decide that: with
 * a choice that leaves little, little is the true answer, and the other counts stay what they were. In another order than
 * by relevance, what holds less of the question would stand among what holds all of it: there, few are enough.
 */
async function fromStrictToLoose(
  question: Find,
  plans: Wanted[],
  wanted: number,
  ask: Ask,
): Promise<Candidates & { complete: number | null }> {
  const narrowed = Object.keys(question.chosen).length > 0;
  const whole = { ...question, chosen: {}, facets: false, offset: 0, limit: 1 };
  let complete: number | null = null;
  for (const [at, plan] of plans.entries()) {
    const found = await ask(question, plan);
    if (plan.all) complete = found.total;
    const last = at === plans.length - 1;
    if (last || found.total >= wanted || (narrowed && (await ask(whole, plan)).total >= wanted))
      return { ...found, complete };
  }
  return { ...none, complete };
}

function wordingsFor(
  { text, whole }: Find,
  query: QueryWords,
  vocabulary: Vocabulary,
  statistics: WordStatistics,
): Wording[] {
  if (whole) return [wordingOfText(text, whole === 'held', statistics)];
  return isEmpty(query) ? [] : wordingsOf(query, vocabulary, statistics);
}

const correctionsIn = (wordings: Wording[]): Correction[] => {
  const all = wordings.flatMap(({ terms }) => terms).flatMap(({ typed, meant }) => (meant ? [{ typed, meant }] : []));
  return [...new Map(all.map((each) => [each.typed, each])).values()];
};
