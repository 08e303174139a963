/** One row of a table, with the names of its columns in camel case. */
export type Row = Record<string, unknown>;

/** Generated content ends with the demonstration's last day, so that the same size is the same content on any day. */
export const founded = new Date('2023-01-09T09:00:00Z');
export const lastDay = new Date('2026-11-18T17:00:00Z');

const day = 24 * 3600 * 1000;

export const daysAfter = (at: Date, days: number): Date =>
  new Date(Math.min(at.getTime() + days * day, lastDay.getTime()));
