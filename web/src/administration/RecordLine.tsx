import type { ReactNode } from 'react';
import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { roleKindWords } from '../people/roleWords.ts';
import { formatDate, formatTime } from '../ui/format.ts';

const RecordLineFields = graphql(`
  fragment RecordLine on AuditEntry {
    at
    action
    byCommand
    actor {
      id
      name
      url
    }
    person {
      id
      name
      url
    }
    organisation {
      name
      url
    }
    role
    detail
  }
`);
type Entry = DocumentType<typeof RecordLineFields>;

/** One sentence of the record, with its moment. */
export function RecordLine({ entry }: { entry: FragmentType<typeof RecordLineFields> }) {
  const it = readFragment(RecordLineFields, entry);
  return (
    <div className="record-line">
      <time className="muted small" dateTime={it.at}>
        {formatDate(it.at)}, {formatTime(it.at)}
      </time>
      <p>{sentences[it.action](it)}</p>
    </div>
  );
}

const linked = (it: { name: string; url: string }) => <Link to={it.url}>{it.name}</Link>;
const whoDid = ({ actor, byCommand }: Entry) =>
  actor ? linked(actor) : byCommand ? 'Somebody at the server' : 'A former member';
const whom = ({ person }: Entry) => (person ? linked(person) : 'a former member');
const where = ({ organisation }: Entry) => (organisation ? linked(organisation) : 'a former organisation');
const asRole = (it: Entry) => (
  <>
    {it.role ? roleKindWords(it.role).toLowerCase() : 'a role'} at {where(it)}
  </>
);
const themselves = ({ actor, person }: Entry) => actor !== null && actor?.id === person?.id;

const sentences: Record<Entry['action'], (it: Entry) => ReactNode> = {
  ROLE_TAKEN: (it) => (
    <>
      {whoDid(it)} became {asRole(it)}, by their e-mail address.
    </>
  ),
  ROLE_GRANTED: (it) => (
    <>
      {whoDid(it)} made {whom(it)} {asRole(it)}.
    </>
  ),
  ROLE_ENDED: (it) => (
    <>
      {whoDid(it)} ended {themselves(it) ? 'their own role' : <>the role of {whom(it)}</>}: {asRole(it)}.
    </>
  ),
  ROLE_ASKED: (it) => (
    <>
      {whoDid(it)} asked to be confirmed as {asRole(it)}.
    </>
  ),
  ROLE_CONFIRMED: (it) => (
    <>
      {whoDid(it)} confirmed {whom(it)} as {asRole(it)}.
    </>
  ),
  ROLE_REFUSED: (it) => (
    <>
      {whoDid(it)} refused to confirm {whom(it)} as {asRole(it)}.
    </>
  ),
  ROLE_WITHDRAWN: (it) => (
    <>
      {whoDid(it)} no longer asks to be confirmed as {asRole(it)}.
    </>
  ),
  ROLE_EXPIRED: (it) => (
    <>
      Nobody answered the request of {whom(it)} to be confirmed as {asRole(it)}.
    </>
  ),
  ROLE_CHANGED: (it) => (
    <>
      {whoDid(it)} changed until when {whom(it)} is {asRole(it)}:{' '}
      {it.detail ? `until ${formatDate(it.detail)}` : 'no end date'}.
    </>
  ),
  ROLE_CONTACT_NAMED: (it) => (
    <>
      {whoDid(it)} named {whom(it)} as democratic-services contact of {where(it)}.
    </>
  ),
  ROLE_CONTACT_REMOVED: (it) => (
    <>
      {themselves(it) ? whoDid(it) : whom(it)} is no longer democratic-services contact of {where(it)}
      {!themselves(it) && <>, by {whoDid(it)}</>}.
    </>
  ),
  ROLE_RULE_CHANGED: (it) => (
    <>
      {whoDid(it)} decided that at {where(it)}{' '}
      {it.detail === 'true'
        ? 'somebody confirms each councillor.'
        : 'an e-mail address of the council is enough to be a councillor.'}
    </>
  ),
  DOMAIN_ADDED: (it) => (
    <>
      {whoDid(it)} added the e-mail domain <strong>{it.detail}</strong> to {where(it)}.
    </>
  ),
  DOMAIN_REMOVED: (it) => (
    <>
      {whoDid(it)} removed the e-mail domain <strong>{it.detail}</strong> from {where(it)}.
    </>
  ),
  EMAIL_CHANGED: (it) => (
    <>
      {whom(it)} changed their e-mail address ({it.detail}).
    </>
  ),
  JOB_RETRIED: (it) => (
    <>
      {whoDid(it)} had a stuck job tried again ({it.detail}).
    </>
  ),
  JOB_DISCARDED: (it) => (
    <>
      {whoDid(it)} discarded a stuck job ({it.detail}).
    </>
  ),
};
