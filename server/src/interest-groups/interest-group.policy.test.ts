import { expect, test } from 'vitest';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { actFor, askFor, runGroup } from './interest-group.policy.ts';

const facts = { communityId: 'c1', organisationId: 'o1', representativeIds: ['me'] };
const person = (over: Partial<Viewer> = {}): Viewer => ({ ...anonymous, personId: 'me', verified: true, ...over });
const at = (organisationId: string): Viewer['roles'] => [{ role: 'OFFICER', organisationId }];
const inside = (facilitator: boolean) => [{ communityId: 'c1', facilitator }];

test.each<[string, Viewer, [run: boolean, ask: boolean, act: boolean]]>([
  ['nobody', anonymous, [false, false, false]],
  ['a representative', person({ roles: at('o1') }), [false, true, true]],
  ['one who has left the council', person({ roles: at('o2') }), [false, false, false]],
  ['a colleague whom nobody named', person({ personId: 'you', roles: at('o1') }), [false, true, false]],
  ['a member of the community', person({ personId: 'you', memberships: inside(false) }), [false, false, false]],
  ['a facilitator', person({ personId: 'you', memberships: inside(true) }), [true, false, true]],
  [
    'an administrator',
    person({ personId: 'you', roles: [{ role: 'ADMINISTRATOR', organisationId: 'lga' }] }),
    [false, false, false],
  ],
  [
    'somebody unverified',
    person({ verified: false, roles: at('o1'), memberships: inside(true) }),
    [false, false, false],
  ],
])('%s', (_who, viewer, expected) => {
  expect([runGroup(viewer, facts), askFor(viewer, facts), actFor(viewer, facts)]).toEqual(expected);
});
