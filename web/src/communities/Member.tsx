import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useState } from 'react';
import { PersonLine } from '../people/PersonLine.tsx';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import { TakeMeasure } from '../moderation/TakeMeasure.tsx';
import { ChangeRole } from './ChangeRole.tsx';
import { RemoveMember } from './RemoveMember.tsx';
import './member.css';

const MemberFields = graphql(`
  fragment Member on Membership {
    id
    role
    resting
    since
    community {
      id
      visibility
    }
    person {
      id
      name
      ...PersonLine
    }
  }
`);

type Props = {
  membership: FragmentType<typeof MemberFields>;
  community: string;
  /** Whether the viewer decides about this person's place. */
  facilitate: boolean;
};

export function Member({ membership, community, facilitate }: Props) {
  const { id, role, resting, since, person, community: place } = readFragment(MemberFields, membership);
  const [removing, setRemoving] = useState(false);
  const [measuring, setMeasuring] = useState(false);
  return (
    <div className="member">
      <PersonLine person={person} />
      <p className="member-since">
        {role === 'FACILITATOR' && <Tag tone="accent">Facilitator</Tag>}
        {resting && <Tag tone="warning">Role not held now</Tag>}
        <span className="muted small">Since {formatDate(since)}</span>
      </p>
      {facilitate && (
        <div className="member-actions">
          <ChangeRole id={id} name={person.name} role={role} />
          <Button look="quiet" aria-label={`Remove ${person.name}`} onClick={() => setRemoving(true)}>
            Remove
          </Button>
          {role === 'MEMBER' && (
            <Button look="quiet" aria-label={`Warn, mute or ban ${person.name}`} onClick={() => setMeasuring(true)}>
              Warn, mute or ban
            </Button>
          )}
        </div>
      )}
      {measuring && (
        <TakeMeasure
          open={place.visibility === 'OPEN'}
          communityId={place.id}
          personId={person.id}
          name={person.name}
          onClose={() => setMeasuring(false)}
        />
      )}
      {removing && <RemoveMember {...{ id, community }} name={person.name} onClose={() => setRemoving(false)} />}
    </div>
  );
}
