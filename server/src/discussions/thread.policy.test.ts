import { describe, expect, it } from 'vitest';
import { abilities } from '../platform/policy.ts';
import { anonymous, type Viewer } from '../platform/viewer.ts';
import { replyPolicies } from './reply.policy.ts';
import { threadPolicies } from './thread.policy.ts';

const verified: Viewer = { ...anonymous, personId: 'p1', verified: true };
const curator: Viewer = { ...verified, personId: 'p9', roles: [{ role: 'CURATOR', organisationId: 'o1' }] };

/** A viewer and what the rules of the subject say of them. */
const viewers: Record<string, { viewer: Viewer; maySpeak: boolean; mayFacilitate: boolean }> = {
  anonymous: { viewer: anonymous, maySpeak: false, mayFacilitate: false },
  reader: { viewer: { ...verified, personId: 'p2' }, maySpeak: false, mayFacilitate: false },
  speaker: { viewer: { ...verified, personId: 'p2' }, maySpeak: true, mayFacilitate: false },
  author: { viewer: verified, maySpeak: true, mayFacilitate: false },
  'author who left': { viewer: verified, maySpeak: false, mayFacilitate: false },
  facilitator: { viewer: { ...verified, personId: 'p3' }, maySpeak: true, mayFacilitate: true },
  curator: { viewer: curator, maySpeak: false, mayFacilitate: false },
};

const names = (table: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(table).map(([ability, who]) => [ability, who.split(', ').includes(name)]));

const threads = {
  open: {
    reply: 'speaker, author, facilitator',
    vote: 'speaker, author, facilitator',
    edit: 'author',
    acceptAnswer: 'author, facilitator',
    facilitate: 'facilitator',
    discloseAuthor: '',
    report: 'reader, speaker, facilitator, curator',
    remove: 'facilitator',
  },
  locked: {
    reply: '',
    vote: '',
    edit: '',
    acceptAnswer: 'author, facilitator',
    facilitate: 'facilitator',
    discloseAuthor: '',
    report: 'reader, speaker, facilitator, curator',
    remove: 'facilitator',
  },
  anonymous: {
    reply: 'speaker, author, facilitator',
    vote: 'speaker, author, facilitator',
    edit: 'author',
    acceptAnswer: 'author, facilitator',
    facilitate: 'facilitator',
    discloseAuthor: 'facilitator',
    report: 'reader, speaker, facilitator, curator',
    remove: 'facilitator',
  },
};

const replies = {
  open: {
    edit: 'author',
    delete: 'author, author who left, facilitator, curator',
    report: 'reader, speaker, facilitator, curator',
    remove: 'facilitator',
  },
  locked: {
    edit: '',
    delete: 'author, author who left, facilitator, curator',
    report: 'reader, speaker, facilitator, curator',
    remove: 'facilitator',
  },
  deleted: { edit: '', delete: '', report: '', remove: '' },
};

describe.each(Object.entries(threads))('a thread, %s', (state, table) => {
  it.each(Object.entries(viewers))('%s', (name, { viewer, ...rights }) => {
    const facts = { authorId: 'p1', locked: state === 'locked', anonymous: state === 'anonymous', ...rights };
    expect(abilities(threadPolicies, viewer, facts)).toEqual(names(table, name));
  });
});

describe.each(Object.entries(replies))('a reply, %s', (state, table) => {
  it.each(Object.entries(viewers))('%s', (name, { viewer, ...rights }) => {
    const thread = { authorId: 'p3', locked: state === 'locked', anonymous: state === 'anonymous', ...rights };
    expect(abilities(replyPolicies, viewer, { authorId: 'p1', deleted: state === 'deleted', thread })).toEqual(
      names(table, name),
    );
  });
});

it('does not take an author who is gone for a viewer who is nobody', () => {
  const thread = { authorId: null, locked: false, anonymous: true, maySpeak: false, mayFacilitate: false };
  expect(Object.values(abilities(threadPolicies, anonymous, thread))).not.toContain(true);
  expect(abilities(replyPolicies, anonymous, { authorId: null, deleted: false, thread })).toEqual({
    edit: false,
    delete: false,
    report: false,
    remove: false,
  });
});
