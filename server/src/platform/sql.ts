/**
 * SQL as it is put together: texts, and between them values or more SQL. It stays as it was put together and is read out
 * once, when it is sent. (The well-kept libraries for this copy all that a piece holds into each piece around it, which was
 * a tenth of what a page cost.)
 */
export class Sql {
  readonly #texts: readonly string[];
  readonly #between: readonly unknown[];

  constructor(texts: readonly string[], between: readonly unknown[]) {
    this.#texts = texts;
    this.#between = between;
  }

  /** Its texts with a number for each value. A list that stands in several places, as the viewer's audiences do, is sent once. */
  numbered(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.#read(values, new Map()), values };
  }

  #read(values: unknown[], lists: Map<unknown, number>): string {
    let text = this.#texts[0]!;
    for (let at = 0; at < this.#between.length; at++) {
      const piece = this.#between[at];
      text += piece instanceof Sql ? piece.#read(values, lists) : `$${numberOf(piece, values, lists)}`;
      text += this.#texts[at + 1]!;
    }
    return text;
  }
}

function numberOf(value: unknown, values: unknown[], lists: Map<unknown, number>): number {
  if (!Array.isArray(value)) return values.push(value);
  let number = lists.get(value);
  if (number === undefined) lists.set(value, (number = values.push(value)));
  return number;
}

/** A template of SQL: what stands in it is more SQL or a value, and a value never becomes text. */
export default function sql(texts: readonly string[], ...between: unknown[]): Sql {
  return new Sql(texts, between);
}

/** Text of the house's own, as it is: never what somebody sent. */
export const raw = (text: string): Sql => new Sql([text], []);

export const empty = raw('');

/** At least one, with a comma or something else between them. */
export function join(pieces: readonly unknown[], between = ','): Sql {
  if (pieces.length === 0) throw new TypeError('there is nothing to join');
  return new Sql(['', ...Array<string>(pieces.length - 1).fill(between), ''], pieces);
}
