const day = 86_400_000;

/** From when to when, as clocks show it. */
export type Span = { starts: string; ends: string };

const dayOf = (local: string): number => Date.parse(`${local.slice(0, 10)}T00:00Z`) / day;
const onDay = (number: number, local: string): string =>
  new Date(number * day).toISOString().slice(0, 10) + local.slice(10);

/**
 * What becomes of another span of the same series when one of it changes from `before` to `after`: as many days on or
 * back, at the new times of day, and as many days long.
 */
export function movedWith(before: Span, after: Span, other: Span): Span {
  const starts = dayOf(other.starts) + dayOf(after.starts) - dayOf(before.starts);
  return {
    starts: onDay(starts, after.starts),
    ends: onDay(starts + dayOf(after.ends) - dayOf(after.starts), after.ends),
  };
}
