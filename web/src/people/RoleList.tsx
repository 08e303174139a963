import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { formatDate } from '../ui/format.ts';
import { roleKindWords } from './roleWords.ts';
import './role-list.css';

const RoleListFields = graphql(`
  fragment RoleList on Role {
    id
    role
    title
    startsOn
    endsOn
    current
    organisation {
      name
      url
    }
  }
`);

/** What somebody is and was, where, the present first. */
export function RoleList({ roles }: { roles: readonly FragmentType<typeof RoleListFields>[] }) {
  const read = roles.map((role) => readFragment(RoleListFields, role));
  const sorted = [...read.filter((role) => role.current), ...read.filter((role) => !role.current)];
  return (
    <ul className="role-list">
      {sorted.map((role) => (
        <li key={role.id} className={role.current ? undefined : 'role-list-past'}>
          {role.title || roleKindWords(role.role)}, <Link to={role.organisation.url}>{role.organisation.name}</Link>{' '}
          <span className="role-list-time">
            {role.current
              ? `since ${formatDate(role.startsOn)}${role.endsOn ? `, until ${formatDate(role.endsOn)}` : ''}`
              : `until ${role.endsOn ? formatDate(role.endsOn) : 'earlier'}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
