import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { Avatar } from '../ui/Avatar.tsx';
import { roleKindWords, roleWords } from './roleWords.ts';
import './person-line.css';

const PersonLineFields = graphql(`
  fragment PersonLine on Person {
    name
    url
    roles {
      role
      title
      current
      organisation {
        name
      }
    }
  }
`);

/** A person named with role and council, beside their initials: `person` (null is a former member), `after` for a date, `inCouncil` where the council is plain. */
export function PersonLine({
  person,
  after,
  inCouncil = false,
}: {
  person: FragmentType<typeof PersonLineFields> | null | undefined;
  after?: ReactNode;
  inCouncil?: boolean;
}) {
  const it = readFragment(PersonLineFields, person);
  const role = it?.roles.find((each) => each.current);
  return (
    <div className="person-line">
      <Avatar name={it?.name ?? 'Former member'} />
      <div>
        <p className="person-line-name">
          {it ? <Link to={it.url}>{it.name}</Link> : 'Former member'}
          {after && <span className="person-line-after"> {after}</span>}
        </p>
        {role && (
          <p className="person-line-role">{inCouncil ? role.title || roleKindWords(role.role) : roleWords(role)}</p>
        )}
      </div>
    </div>
  );
}
