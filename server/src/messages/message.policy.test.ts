import { expect, it } from 'vitest';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { writeTo } from './message.policy.ts';

const officer: Viewer = {
  ...anonymous,
  personId: 'me',
  verified: true,
  roles: [{ role: 'OFFICER', organisationId: 'o' }],
};
const reader = { personId: 'them', verified: true, refuses: false, blocked: false };

it.each<[string, Viewer, Partial<typeof reader>, boolean]>([
  ['an officer writes', officer, {}, true],
  ['nobody', anonymous, {}, false],
  ['somebody without a role', { ...officer, roles: [] }, {}, false],
  ['somebody not verified', { ...officer, verified: false }, {}, false],
  ['to oneself', officer, { personId: 'me' }, false],
  ['to an address not confirmed', officer, { verified: false }, false],
  ['to whoever refuses', officer, { refuses: true }, false],
  ['to whom one has blocked', officer, { blocked: true }, false],
])('%s', (_who, viewer, facts, expected) => {
  expect(writeTo(viewer, { ...reader, ...facts })).toBe(expected);
});
