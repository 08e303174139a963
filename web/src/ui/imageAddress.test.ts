import { expect, test } from 'vitest';
import { sizeInAddress } from './imageAddress.ts';

const id = '0199a5b2-7c11-7000-8000-0123456789ab';

test('the size of a picture of ours stands in its address', () => {
  expect(sizeInAddress(`/images/${id}/1600x900.webp`)).toEqual({
    width: 1600,
    height: 900,
    small: `/images/${id}/1600x900-small.webp`,
  });
});

test.each([
  `https://elsewhere.example/images/${id}/1600x900.webp`,
  `//elsewhere.example/images/${id}/1600x900.webp`,
  `/images/${id}/1600x900.webp?who=me`,
  `/images/${id}/../1600x900.webp`,
  `/files/${id}`,
  'data:image/png;base64,AAAA',
  '',
])('nothing else is one: %s', (address) => {
  expect(sizeInAddress(address)).toBeNull();
});
