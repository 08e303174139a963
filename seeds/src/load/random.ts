import { createHash } from 'node:crypto';

/** Numbers that look random and are the same each time for the same name (sfc32, seeded by a hash of the name). */
export class Random {
  readonly #state: Uint32Array;

  constructor(name: string) {
    this.#state = new Uint32Array(Uint8Array.from(createHash('sha256').update(name).digest()).buffer, 0, 4);
    for (let round = 0; round < 12; round++) this.bits();
  }

  /** 32 of them. */
  bits(): number {
    const s = this.#state;
    const sum = (s[0]! + s[1]! + s[3]!) >>> 0;
    s[3] = s[3]! + 1;
    s[0] = s[1]! ^ (s[1]! >>> 9);
    s[1] = s[2]! + (s[2]! << 3);
    s[2] = ((s[2]! << 21) | (s[2]! >>> 11)) + sum;
    return sum;
  }

  /** From 0 up to, not including, 1. */
  fraction(): number {
    return this.bits() / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.fraction() < share;
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  /** About 0, mostly within ±2. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.fraction())) * Math.cos(2 * Math.PI * this.fraction());
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    return things[Math.floor(this.fraction() * things.length)]!;
  }

  /** The first are picked most, as words are in a language: the n-th about 1/n as often. */
  favour<Thing>(things: readonly Thing[]): Thing {
    return things[this.rank(things.length)]!;
  }

  rank(count: number): number {
    const shares = sharesOf(count);
    const at = this.fraction() * shares[count - 1]!;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shares[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Different ones. */
  some<Thing>(count: number, pick: () => Thing): Thing[] {
    const found = new Set<Thing>();
    for (let tries = 0; found.size < count && tries < count * 20; tries++) found.add(pick());
    return [...found];
  }

  shuffled<Thing>(things: readonly Thing[]): Thing[] {
    const order = [...things];
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.between(0, last);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    return order;
  }

  /** An id of version 7, as the database would have given it at that moment. */
  id(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const [a, b, c] = [this.bits(), this.bits(), this.bits()];
    const hex = (bits: number, digits: number) => bits.toString(16).padStart(8, '0').slice(0, digits);
    const variant = (8 + (b >>> 30)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(a, 3)}-${variant}${hex(b, 3)}-${hex(c, 8)}${hex(this.bits(), 4)}`;
  }
}

const known = new Map<number, Float64Array>();

/** Running sums of 1, 1/2, 1/3 … */
function sharesOf(count: number): Float64Array {
  let shares = known.get(count);
  if (!shares) {
    shares = new Float64Array(count);
    for (let at = 0, sum = 0; at < count; at++) shares[at] = sum += 1 / (at + 1);
    known.set(count, shares);
  }
  return shares;
}
