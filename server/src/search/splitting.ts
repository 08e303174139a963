import { Refused } from '../platform/search-index.ts';

/** So many refusals and nothing taken: it is not one item that spoils it for the others. */
const refusalsBelieved = 4;

export type Told<Item> = { taken: number; refused: Map<Item, Refused> };

/** Writes all that is taken. What is refused is halved until it stands alone; says which was, with what became of it. */
export async function splitting<Item>(
  items: Item[],
  write: (items: Item[]) => Promise<void>,
  told: Told<Item> = { taken: 0, refused: new Map() },
): Promise<Told<Item>> {
  try {
    await write(items);
    told.taken += items.length;
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    if (items.length > 1 && (told.taken > 0 || told.refused.size < refusalsBelieved)) {
      const middle = Math.ceil(items.length / 2);
      await splitting(items.slice(0, middle), write, told);
      await splitting(items.slice(middle), write, told);
    } else for (const item of items) told.refused.set(item, cause);
  }
  return told;
}
