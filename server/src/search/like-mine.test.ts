import { describe, expect, it } from 'vitest';
import { type Like, noPlace, type Place } from '../platform/search-index.ts';
import { likeness, likenessWords } from './like-mine.ts';

const marlford: Like = {
  organisationId: 'marlford',
  name: 'Marlford',
  type: 'UNITARY',
  tier: 'UNITARY',
  region: 'South East',
  neighbourIds: ['near', 'middling', 'far'],
};
const from = (given: Partial<Place>): Place => ({ ...noPlace, organisationIds: ['other'], ...given });
const unitary = { organisationTypes: ['UNITARY'], tiers: ['UNITARY'] };
const metropolitan = { organisationTypes: ['METROPOLITAN'], tiers: ['UNITARY'] };
const district = { organisationTypes: ['DISTRICT'], tiers: ['LOWER'] };

/** From the most alike to the least. */
const ranked: [string | null, Place][] = [
  [
    'Statistical neighbour of Marlford, same type and region',
    from({ ...unitary, regions: ['South East'], organisationIds: ['near'] }),
  ],
  [
    'Statistical neighbour of Marlford, same type',
    from({ ...unitary, regions: ['London'], organisationIds: ['near'] }),
  ],
  ['Same type and region as Marlford', from({ ...unitary, regions: ['South East'] })],
  ['Statistical neighbour of Marlford', from({ ...district, regions: ['Wales'], organisationIds: ['near'] })],
  ['Same type as Marlford', from({ ...unitary, regions: ['North West'] })],
  ['Same tier and region as Marlford', from({ ...metropolitan, regions: ['South East'] })],
  ['Statistical neighbour of Marlford', from({ ...district, organisationIds: ['far'] })],
  ['Same region as Marlford', from({ ...district, regions: ['South East'] })],
  ['Same tier as Marlford', from(metropolitan)],
  [null, from({ ...district, regions: ['Wales'] })],
];

describe('councils like mine', () => {
  it.each(ranked)('%s', (words, place) => expect(likenessWords(place, marlford)).toBe(words));

  it('are ordered by how much they have in common', () => {
    const values = ranked.map(([, place]) => likeness(place, marlford));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values.at(-1)).toBe(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
  });

  it('do not hold my own, nor what is from no council', () => {
    for (const place of [from({ ...unitary, organisationIds: ['marlford'] }), noPlace]) {
      expect(likeness(place, marlford)).toBe(0);
      expect(likenessWords(place, marlford)).toBeNull();
    }
  });

  it('a council without region, tier or neighbours is like others by its type alone', () => {
    const plain = { ...marlford, tier: null, region: null, neighbourIds: [] };
    expect(likenessWords(from({ ...unitary, regions: ['South East'] }), plain)).toBe('Same type as Marlford');
    expect(likeness(from(district), plain)).toBe(0);
  });
});
