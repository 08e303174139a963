import { useState } from 'react';
import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { focusById } from '../app/focusNext.ts';
import { roleKindWords } from '../people/roleWords.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { Undo, undoId } from '../ui/Undo.tsx';
import { EndRole } from './EndRole.tsx';
import { GiveRole, useGiveRole } from './GiveRole.tsx';

const AccountRowFields = graphql(`
  fragment AccountRow on Account {
    id
    email
    emailVerified
    createdAt
    person {
      name
      url
    }
    roles {
      id
      role
      title
      current
      startsOn
      endsOn
      organisation {
        id
        name
      }
    }
  }
`);

export type HeldRole = DocumentType<typeof AccountRowFields>['roles'][number];

/** A person with their address and roles; a role just ended may be given back at once. */
export function AccountRow({ account }: { account: FragmentType<typeof AccountRowFields> }) {
  const { id, email, emailVerified, createdAt, person, roles } = readFragment(AccountRowFields, account);
  const [giving, give] = useState(false);
  const [ending, end] = useState<HeldRole | null>(null);
  const [ended, setEnded] = useState<HeldRole | null>(null);
  const giveBack = useGiveRole();
  const held = roles.filter(({ current }) => current);
  const heading = `account-${id}`;

  const undo = async () => {
    if (!ended) return;
    const { role, title = null, organisation } = ended;
    if (!(await giveBack.run({ personId: id, organisationId: organisation.id, role, title }))) return;
    setEnded(null);
    focusById(heading);
  };

  return (
    <article className="account-row" aria-labelledby={heading}>
      <Avatar name={person.name} />
      <div className="account-row-who">
        <h2 id={heading} className="administration-row-title" tabIndex={-1}>
          {emailVerified ? <Link to={person.url}>{person.name}</Link> : person.name}
        </h2>
        <p className="muted small">{email}</p>
        {!emailVerified && (
          <p>
            <Tag tone="warning">Address not confirmed</Tag>{' '}
            <span className="muted small">Signed up {formatDate(createdAt)}</span>
          </p>
        )}
      </div>
      <div className="account-row-roles">
        {held.length === 0 && <p className="muted">No role</p>}
        {held.length > 0 && (
          <ul className="held-roles" aria-label={`Roles of ${person.name}`}>
            {held.map((role) => (
              <li key={role.id}>
                <div>
                  <p>
                    <strong>{roleKindWords(role.role)}</strong>
                    {role.title && `, ${role.title}`}
                  </p>
                  <p className="muted small">
                    {role.organisation.name}, since {formatDate(role.startsOn)}
                    {role.endsOn && `, until ${formatDate(role.endsOn)}`}
                  </p>
                </div>
                <Button
                  look="quiet"
                  aria-label={`End: ${roleKindWords(role.role)} at ${role.organisation.name}, ${person.name}`}
                  onClick={() => end(role)}
                >
                  End
                </Button>
              </li>
            ))}
          </ul>
        )}
        {emailVerified && (
          <Button look="secondary" aria-label={`Give a role to ${person.name}`} onClick={() => give(true)}>
            Give a role
          </Button>
        )}
      </div>
      {ended && (
        <div className="account-row-undo">
          <Undo
            words={`${person.name} is no longer ${roleKindWords(ended.role).toLowerCase()} at ${ended.organisation.name}.`}
            busy={giveBack.busy}
            onUndo={() => void undo()}
          />
          {giveBack.failure && <p role="alert">{giveBack.failure.message}</p>}
        </div>
      )}
      {giving && (
        <GiveRole
          person={{ id, name: person.name }}
          onClose={() => give(false)}
          onGiven={() => {
            give(false);
            setEnded(null);
          }}
        />
      )}
      {ending && (
        <EndRole
          role={ending}
          name={person.name}
          onClose={() => end(null)}
          onEnded={() => {
            end(null);
            setEnded(ending);
            focusById(undoId);
          }}
        />
      )}
    </article>
  );
}
