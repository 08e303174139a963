import type { Field } from './field.ts';
import { nameOf, type Places } from './names.ts';
import type { Random } from './random.ts';
import { adjectives, bodies, counts, details, manners, months, times } from './wording.ts';

/** Who writes about what. */
export type Topic = { field: Field; council: string; year: number };

type Part = string | { word: string; begins: boolean };
const read = new Map<string, Part[]>();

const partsOf = (sentence: string): Part[] => {
  let parts = read.get(sentence);
  if (!parts) {
    const pieces = sentence.split(/\{(\w+)\}/);
    const begins = (at: number) => /^$|[.?!] $/.test(pieces[at - 1]!);
    parts = pieces.map((text, at) => (at % 2 === 1 ? { word: text, begins: begins(at) } : text));
    read.set(sentence, parts);
  }
  return parts;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** “An” by ear. */
const withArticle = (word: string): string => `${/^([aeio]|un|honest|humble)/.test(word) ? 'an' : 'a'} ${word}`;
const wordCount = (text: string): number => text.split(' ').length;

/** Composes texts from sentences with gaps; what it has said since it last began anew it would rather not repeat. */
export class Writer {
  readonly #random: Random;
  readonly #places: Places;
  readonly #said = new Set<string>();

  constructor(random: Random, places: Places) {
    this.#random = random;
    this.#places = places;
  }

  /** Starts on another text. */
  anew(): void {
    this.#said.clear();
  }

  sentence(sentences: readonly string[], topic: Topic): string {
    const say = (part: Part) => {
      if (typeof part === 'string') return part;
      const text = this.#word(part.word, topic);
      return part.begins ? capital(text) : text;
    };
    return partsOf(this.#unsaid(sentences)).map(say).join('');
  }

  /** Paragraphs of about so many words in all. */
  text(sentences: readonly string[], topic: Topic, words: number): string {
    const paragraphs: string[] = [];
    let paragraph: string[] = [];
    for (let written = 0; written < words;) {
      const next = this.sentence(sentences, topic);
      written += wordCount(next);
      paragraph.push(next);
      if (paragraph.length < 3 || !this.#random.chance(0.4)) continue;
      paragraphs.push(paragraph.join(' '));
      paragraph = [];
    }
    if (paragraph.length > 0) paragraphs.push(paragraph.join(' '));
    return paragraphs.join('\n\n');
  }

  /** Whole pounds, mostly tens or hundreds of thousands. */
  amount(): number {
    const pounds = Math.exp(11.6 + 1.3 * this.#random.normal());
    const step = pounds > 1_000_000 ? 50_000 : pounds > 100_000 ? 5_000 : 500;
    return Math.max(2_000, Math.round(pounds / step) * step);
  }

  #word(name: string, { field, council, year }: Topic): string {
    const random = this.#random;
    switch (name) {
      case 'council':
        return council;
      case 'service':
        return random.favour(field.services);
      case 'things':
        return random.favour(field.things);
      case 'people':
        return random.favour(field.people);
      case 'trouble':
        return this.#unsaid(field.troubles);
      case 'deed':
        return this.#unsaid(field.deeds);
      case 'gain':
        return this.#unsaid(field.gains);
      case 'measure':
        return random.favour(field.measures);
      case 'term':
        return this.#term(field);
      case 'place':
        return this.#places.any(random);
      case 'person':
        return nameOf(random);
      case 'body':
        return random.favour(bodies);
      case 'adjective':
        return random.favour(adjectives);
      case 'an':
        return withArticle(random.favour(adjectives));
      case 'time':
        return random.favour(times);
      case 'manner':
        return random.favour(manners);
      case 'detail':
        return random.pick(details);
      case 'count':
        return random.favour(counts);
      case 'month':
        return random.pick(months);
      case 'year':
        return String(year - random.rank(5));
      case 'money':
        return `£${this.amount().toLocaleString('en-GB')}`;
      case 'percent':
        return `${random.between(3, 98)} per cent`;
      case 'decimal':
        return (random.between(11, 980) / 10).toFixed(1);
      case 'residents':
        return (random.between(200, 6_500) * 100).toLocaleString('en-GB');
      case 'number':
        return Math.round(Math.exp(7 + 1.5 * random.normal()) + 3).toLocaleString('en-GB');
      default:
        throw new Error(`no words for {${name}}`);
    }
  }

  #unsaid(sayings: readonly string[]): string {
    let saying = this.#random.favour(sayings);
    for (let tries = 0; this.#said.has(saying) && tries < 8; tries++) saying = this.#random.pick(sayings);
    this.#said.add(saying);
    return saying;
  }

  /** People write the acronym, or what it stands for, or both. */
  #term(field: Field): string {
    const [short, long] = this.#random.favour(field.terms);
    const which = this.#random.fraction();
    if (which < 0.45) return short;
    return which < 0.85 ? long : `${long} (${short})`;
  }
}
