import type { Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import { makePerson } from '@knowledge-hub/seeds/makers/person.ts';
import { Asker } from '../harness/ask.ts';
import { allTo, linkIn, mailTo } from '../harness/mailbox.ts';
import { bySlug, type Communities, leave, openCommunities } from './communities.setup.ts';

let world: Communities;
let people: Communities['people'];
let founder: Asker, officer: Asker, colleague: Asker, newcomer: Asker, administrator: Asker, anonymous: Asker;

beforeAll(async () => {
  world = await openCommunities();
  ({ people } = world);
  ({ founder, officer, colleague, newcomer, administrator, anonymous } = world.askers);
});
afterAll(() => world?.hub.close());

const invite = `mutation ($id: ID!, $addresses: [String!]!, $key: String) {
  inviteToCommunity(id: $id, addresses: $addresses, idempotencyKey: $key) { id } }`;
const renew = 'mutation ($id: ID!) { renewInvitation(id: $id) { state } }';
const revoke = 'mutation ($id: ID!) { revokeInvitation(id: $id) { state } }';
const accept =
  'mutation ($token: String!) { acceptInvitation(token: $token) { status community { id memberCount viewerCan { read } } } }';
const open = `query ($token: String!) { invitation(token: $token) {
  forViewer state expiresAt invitedBy { name } communityName communityPurpose communityUrl } }`;
const list = `query ($slug: String!) { community(slug: $slug) { invitations(first: 50) { totalCount edges { node { id email state } } } } }`;
const invitationsOf = async ({ slug }: Community) =>
  (await founder.get(list, { slug })).community.invitations.edges.map(({ node }: any) => node) as {
    id: string;
    email: string;
    state: string;
  }[];

const tokenIn = (mail: Email) => /\/invitations\/([\w-]{43})\s/.exec(mail.text ?? '')![1]!;
const sent = async (community: Community, address: string): Promise<{ mail: Email; token: string }> => {
  const after = (await allTo(address)).length;
  await founder.get(invite, { id: community.id, addresses: [address] });
  const mail = await mailTo(address, { after });
  return { mail, token: tokenIn(mail) };
};
const fresh = () => `person-${crypto.randomUUID()}@elsewhere.example`;
const later = (days: number) =>
  world.hub.hub.pool.query(`update invitation set expires_at = expires_at - make_interval(days => $1)`, [days]);

describe('inviting', () => {
  it('mails each address a link of its own, alike to whoever has an account and whoever has none', async () => {
    const hidden = await world.founded({ name: 'Quillonvale circle', visibility: 'HIDDEN' });
    const stranger = fresh();
    const addresses = [people.officer.email.toUpperCase(), stranger, '', ` ${stranger} `];
    await founder.get(invite, { id: hidden.id, addresses });
    const mails = await Promise.all([mailTo(people.officer.email), mailTo(stranger)]);
    const [known, unknown] = mails.map(({ subject, text, html }) => ({
      subject,
      text: text!.replace(/invitations\/\S+/, ''),
      html: html!.replace(/invitations\/[\w-]+/g, ''),
    }));
    expect(known).toEqual(unknown);
    expect(known!.subject).toBe('An invitation to Knowledge Hub');
    expect(JSON.stringify(mails)).not.toContain('Quillonvale');
    expect(known!.text).toContain('Founder');
    expect(mails.map(tokenIn)[0]).not.toBe(mails.map(tokenIn)[1]);
    expect((await invitationsOf(hidden)).map(({ email, state }) => [email, state]).sort()).toEqual(
      [
        [people.officer.email, 'PENDING'],
        [stranger, 'PENDING'],
      ].sort(),
    );
    const { rows } = await world.hub.hub.pool.query('select token_hash from invitation');
    expect(rows.map((row) => row.token_hash)).not.toContain(tokenIn(mails[0]!));
    expect(await world.auditOf(hidden)).toEqual(['community.invited']);
  });

  it('names an open community, and lets no words of others become a link', async () => {
    const community = await world.founded({ name: 'Win at http://evil.example or www.evil.example' });
    const { mail } = await sent(community, fresh());
    expect(mail.text).toContain('Win at');
    expect(mail.text!.match(/\S+:\/\/\S+/g)).toHaveLength(1);
    expect(mail.text).not.toContain('evil.example');
  });

  it('is for facilitators, of whole lists or none', async () => {
    const community = await world.founded({ visibility: 'ON_REQUEST', members: [people.officer] });
    const one = { id: community.id, addresses: [fresh()] };
    expect(await officer.refusal(invite, one)).toBe('FORBIDDEN');
    expect(await administrator.refusal(invite, one)).toBe('FORBIDDEN');
    expect(await anonymous.refusal(invite, one)).toBe('UNAUTHENTICATED');
    const mixed = [fresh(), 'not an address', fresh()];
    const { errors } = await founder.ask(invite, { id: community.id, addresses: mixed });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'INVALID',
      fields: { addresses: expect.stringContaining('line 2 (“not an address”)') },
    });
    const many = Array.from({ length: 51 }, fresh);
    expect(await founder.refusal(invite, { id: community.id, addresses: many })).toBe('INVALID');
    expect(await invitationsOf(community)).toEqual([]);
    expect((await officer.get(list, { slug: community.slug })).community.invitations).toBeNull();
  });

  it('sends once for a key, and one that waits gets a new link in place of the old', async () => {
    const community = await world.founded();
    const address = fresh();
    const keyed = { id: community.id, addresses: [address], key: 'once' };
    await Promise.all([founder.get(invite, keyed), founder.get(invite, keyed)]);
    const first = tokenIn(await mailTo(address));
    await world.hub.drain();
    expect(await allTo(address)).toHaveLength(1);
    const { token } = await sent(community, address);
    expect(await invitationsOf(community)).toHaveLength(1);
    expect((await anonymous.get(open, { token: first })).invitation).toBeNull();
    expect((await anonymous.get(open, { token })).invitation.state).toBe('PENDING');
  });

  it('is bounded for a person, and for one address', async () => {
    const sender = await world.hub.make((em) => makePerson(em));
    const community = await world.founded({ facilitators: [sender] });
    const asker = await world.hub.as(sender);
    const address = fresh();
    for (let time = 0; time < 5; time++) await asker.get(invite, { id: community.id, addresses: [address] });
    expect(await asker.refusal(invite, { id: community.id, addresses: [address] })).toBe('RATE_LIMITED');
    const batch = () => ({ id: community.id, addresses: Array.from({ length: 50 }, fresh) });
    await asker.get(invite, batch());
    expect(await asker.refusal(invite, batch())).toBe('RATE_LIMITED');
    const { rows } = await world.hub.hub.pool.query('select 1 from invitation where community_id = $1', [community.id]);
    expect(rows).toHaveLength(51);
  });
});

describe('answering', () => {
  it('lets in the owner of the address, once, into a hidden community too', async () => {
    const hidden = await world.founded({ name: 'Marrowfield circle', visibility: 'HIDDEN' });
    const { token } = await sent(hidden, people.newcomer.email);
    expect((await newcomer.get(open, { token })).invitation).toMatchObject({
      forViewer: true,
      state: 'PENDING',
      invitedBy: { name: 'Founder' },
      communityName: 'Marrowfield circle',
      communityUrl: `/communities/${hidden.slug}`,
    });
    expect((await newcomer.get(bySlug, { slug: hidden.slug })).community).toBeNull();
    const both = await Promise.all([newcomer.ask(accept, { token }), newcomer.ask(accept, { token })]);
    for (const { data } of both)
      expect(data.acceptInvitation).toMatchObject({
        status: 'ACTIVE',
        community: { memberCount: 2, viewerCan: { read: true } },
      });
    expect(await world.countsOf(hidden)).toEqual({ member_count: 2, members: 2 });
    expect((await invitationsOf(hidden))[0]!.state).toBe('ACCEPTED');
    await newcomer.get(leave, { id: hidden.id });
    expect(await newcomer.refusal(accept, { token })).toBe('CONFLICT');
    expect((await newcomer.get(bySlug, { slug: hidden.slug })).community).toBeNull();
  });

  it('tells everybody else nothing, and lets nobody else in', async () => {
    const hidden = await world.founded({ name: 'Obsidian circle', visibility: 'HIDDEN' });
    const { token } = await sent(hidden, people.newcomer.email);
    const nothing = {
      state: null,
      expiresAt: null,
      invitedBy: null,
      communityName: null,
      communityPurpose: null,
      communityUrl: null,
    };
    for (const other of [officer, colleague, administrator]) {
      expect((await other.get(open, { token })).invitation).toEqual({ forViewer: false, ...nothing });
      expect(await other.refusal(accept, { token })).toBe('FORBIDDEN');
    }
    const signedOut = (await anonymous.get(open, { token })).invitation;
    expect(signedOut).toMatchObject({ forViewer: null, state: 'PENDING', communityName: null, communityUrl: null });
    expect(await anonymous.refusal(accept, { token })).toBe('UNAUTHENTICATED');
    expect(await newcomer.refusal(accept, { token: 'x'.repeat(43) })).toBe('NOT_FOUND');
    expect((await newcomer.get(open, { token: '' })).invitation).toBeNull();
  });

  it('fails where it has expired or was taken back; renewed, it works by the new link alone', async () => {
    const community = await world.founded({ visibility: 'ON_REQUEST' });
    const { token } = await sent(community, people.colleague.email);
    await later(14);
    expect((await colleague.get(open, { token })).invitation.state).toBe('EXPIRED');
    expect(await colleague.refusal(accept, { token })).toBe('CONFLICT');
    const [invitation] = await invitationsOf(community);
    expect(invitation!.state).toBe('EXPIRED');
    const after = (await allTo(people.colleague.email)).length;
    expect((await founder.get(renew, { id: invitation!.id })).renewInvitation.state).toBe('PENDING');
    const again = tokenIn(await mailTo(people.colleague.email, { after }));
    expect(await colleague.refusal(accept, { token })).toBe('NOT_FOUND');
    for (const refused of [renew, revoke]) {
      expect(await colleague.refusal(refused, { id: invitation!.id })).toBe('NOT_FOUND');
      expect(await officer.refusal(refused, { id: invitation!.id })).toBe('NOT_FOUND');
    }
    for (let twice = 0; twice < 2; twice++)
      expect((await founder.get(revoke, { id: invitation!.id })).revokeInvitation.state).toBe('REVOKED');
    expect((await colleague.get(open, { token: again })).invitation.state).toBe('REVOKED');
    expect(await colleague.refusal(accept, { token: again })).toBe('CONFLICT');
    expect(await founder.refusal(renew, { id: invitation!.id })).toBe('CONFLICT');
    // Taken back is no bar to another.
    const { token: anew } = await sent(community, people.colleague.email);
    expect((await colleague.get(accept, { token: anew })).acceptInvitation.status).toBe('ACTIVE');
    const accepted = (await invitationsOf(community)).find(({ state }) => state === 'ACCEPTED')!;
    expect(await founder.refusal(revoke, { id: accepted.id })).toBe('CONFLICT');
    expect(await world.auditOf(community)).toEqual([
      'community.invited',
      'community.invitation-renewed',
      'community.invitation-revoked',
      'community.invited',
      'community.invitation-accepted',
    ]);
  });

  it('leads whoever has no account through signing up, once the address is proven', async () => {
    const hidden = await world.founded({ visibility: 'HIDDEN' });
    const email = fresh();
    const { token } = await sent(hidden, email);
    const person = new Asker(world.hub.url);
    const after = (await allTo(email)).length;
    await person.get(
      `mutation ($email: String!, $invitation: String!) {
        signUp(name: "Nova Quill", email: $email, password: "heron teapot gravel walk", invitation: $invitation) }`,
      { email, invitation: token },
    );
    const link = new URL(linkIn(await mailTo(email, { after }), '/verify'), world.hub.url);
    expect(link.searchParams.get('then')).toBe(`/invitations/${token}`);
    await person.get('mutation ($token: String!) { verifyEmail(token: $token) { id } }', {
      token: link.searchParams.get('token'),
    });
    expect((await person.get(accept, { token })).acceptInvitation.community.id).toBe(hidden.id);
  });

  it('carries nothing but an invitation through signing up', async () => {
    const email = fresh();
    await anonymous.get(
      `mutation ($email: String!) { signUp(name: "Nova", email: $email, password: "heron teapot gravel walk",
        invitation: "//evil.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaa") }`,
      { email },
    );
    expect((await mailTo(email)).text).not.toContain('evil');
  });
});
