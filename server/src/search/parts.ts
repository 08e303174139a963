import type { Conjunction } from './plan.ts';
import type { Term } from './wordings.ts';

/** What all of these hold and none of those: counted once more, or once less. */
export type Part = { terms: Term[]; without: string[][]; sign: 1 | -1 };

/** Each is a search of its own: beyond so many, one search for all of them together costs the engine less. */
const mostParts = 12;

/**
 * What holds any of the conjunctions, cut into parts that add up: what each holds that none before it does. To be without
 * a conjunction is to be without its first term, or to have that and be without its second, and so on. A term that is
 * found by what is close to it or begins with it cannot be refused: there, what holds it too is counted once less. Null
 * where that takes too many parts, or where such terms stand beside one another, as an engine reads two words as one.
 * Where all that was asked for is in each, they may be cut in another order, if that makes fewer; of choices of its words
 * the first tell most, and stay first, so that what holds more than one of them is found by the rarest, unless that takes
 * too many parts.
 */
export function partsOf(any: Conjunction[], whole: boolean): Part[] | null {
  const loose = new Set(any.flatMap(({ terms }) => terms.filter((term) => !isExact(term)).map(keyOf)));
  if (any.length > 1 && loose.size > 1) return null;
  const asMeant = cut(any);
  const otherwise = (whole || !asMeant) && any.length > 1 ? cut(easiestFirst(any)) : null;
  return otherwise && (!asMeant || otherwise.length < asMeant.length) ? otherwise : asMeant;
}

/** What is short and exact is refused in one or two parts. */
const easiestFirst = (any: Conjunction[]): Conjunction[] => {
  const effort = ({ terms }: Conjunction) => terms.filter(isExact).length + (terms.every(isExact) ? 0 : any.length);
  return any.toSorted((one, other) => effort(one) - effort(other));
};

function cut(any: Conjunction[]): Part[] | null {
  const parts: Part[] = [];
  for (const [at, { terms }] of any.entries()) {
    let mine: Part[] = [{ terms, without: [], sign: 1 }];
    for (const before of any.slice(0, at)) {
      mine = mine.flatMap((part) => without(part, before));
      if (parts.length + mine.length > mostParts) return null;
    }
    parts.push(...mine);
  }
  return parts;
}

/** A part without what holds all terms of a conjunction. */
function without(part: Part, { terms }: Conjunction): Part[] {
  const held = new Set(part.terms.map(keyOf));
  const refused = new Set(part.without.map((stems) => stems.join(' ')));
  // What holds a word as it stands holds what is close to it, too.
  const others = terms.filter((term) => !held.has(keyOf(term)) && (isExact(term) || !held.has(term.stems.join(' '))));
  // It has none of the conjunction already.
  if (others.some((term) => isExact(term) && refused.has(term.stems.join(' ')))) return [part];
  const [exact, loose] = [others.filter(isExact), others.filter((term) => !isExact(term))];
  const parts = exact.map((term, at): Part => {
    const more = [...part.terms, ...exact.slice(0, at)];
    return { ...part, terms: more, without: [...part.without, term.stems] };
  });
  if (loose.length === 0) return parts;
  const near = { ...part, terms: [...part.terms, ...exact] };
  return [...parts, near, { ...near, terms: [...near.terms, ...loose], sign: part.sign === 1 ? -1 : 1 }];
}

const isExact = ({ exact, open }: Term): boolean => exact === true && !open;
const keyOf = (term: Term): string => term.stems.join(' ') + (isExact(term) ? '' : term.open ? '*' : '~');
