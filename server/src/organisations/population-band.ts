import { choices } from '../platform/vocabulary.ts';

export const PopulationBand = choices(
  'PopulationBand',
  ['UNDER_100K', 'FROM_100K', 'FROM_150K', 'FROM_250K', 'FROM_500K', 'FROM_1M'],
  'How many people live in the area of a council.',
);
export type PopulationBand = keyof typeof PopulationBand;

/** The smallest first; each goes up to where the next begins. Whoever changes a limit raises the form of documents. */
export const populationBands: readonly { band: PopulationBand; from: number; label: string }[] = [
  { band: 'UNDER_100K', from: 0, label: 'Under 100,000' },
  { band: 'FROM_100K', from: 100_000, label: '100,000 to 149,999' },
  { band: 'FROM_150K', from: 150_000, label: '150,000 to 249,999' },
  { band: 'FROM_250K', from: 250_000, label: '250,000 to 499,999' },
  { band: 'FROM_500K', from: 500_000, label: '500,000 to 999,999' },
  { band: 'FROM_1M', from: 1_000_000, label: '1 million or more' },
];

export const bandOf = (population: number | null): PopulationBand | null =>
  population === null ? null : (populationBands.findLast(({ from }) => population >= from)?.band ?? null);
