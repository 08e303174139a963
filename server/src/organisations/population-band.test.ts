import { expect, it } from 'vitest';
import { bandOf, PopulationBand, populationBands } from './population-band.ts';

it.each([
  [0, 'UNDER_100K'],
  [99_999, 'UNDER_100K'],
  [100_000, 'FROM_100K'],
  [499_999, 'FROM_250K'],
  [8_945_309, 'FROM_1M'],
  [null, null],
])('%s people are in %s', (population, band) => expect(bandOf(population)).toBe(band));

it('has every band once, from the smallest', () => {
  expect(populationBands.map(({ band }) => band)).toEqual(Object.keys(PopulationBand));
  expect(populationBands.map(({ from }) => from)).toEqual(
    populationBands.map(({ from }) => from).sort((a, b) => a - b),
  );
});
