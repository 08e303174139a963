import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { PagedList } from '../app/PagedList.tsx';
import { useViewer } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { Button } from '../ui/Button.tsx';
import { formatCount, formatDate } from '../ui/format.ts';
import { SetEnds } from './SetEnds.tsx';

const RolesHeldQuery = graphql(`
  query RolesHeld($slug: String!, $role: RoleKind!, $after: String) {
    organisation(slug: $slug) {
      id
      rolesHeld(role: $role, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            title
            startsOn
            endsOn
            person {
              id
              name
              url
            }
          }
        }
      }
    }
  }
`);

const words = {
  ELECTED_MEMBER: { title: 'Councillors', noun: 'councillors', one: 'councillor' },
  OFFICER: { title: 'Officers', noun: 'officers', one: 'officer' },
};
type Props = { slug: string; organisationId: string; kind: keyof typeof words; may: boolean };

/** Who holds a role at a council until when; those who are chosen get one end date together. */
export function RolesHeld({ slug, organisationId, kind, may }: Props) {
  const { title, noun, one } = words[kind];
  const list = usePages(RolesHeldQuery, { slug, role: kind }, (data) => data.organisation?.rolesHeld, { param: noun });
  const { viewer } = useViewer();
  const [chosen, setChosen] = useState<string[]>([]);
  const [setting, setSetting] = useState(false);
  // Nobody says when their own role ends.
  const choosable = list.nodes.filter(({ person }) => may && person.id !== viewer?.person.id).map(({ id }) => id);
  const present = chosen.filter((id) => choosable.includes(id)).slice(0, 100);
  const choose = (id: string, on: boolean) => setChosen(on ? [...present, id] : present.filter((each) => each !== id));
  return (
    <section aria-labelledby={`held-${noun}`}>
      <h2 id={`held-${noun}`} tabIndex={-1} className="roles-title">
        {title}
      </h2>
      <PagedList
        list={list}
        noun={noun}
        what={`The list of ${noun}`}
        waiting={{ lines: 4 }}
        empty={<p className="muted">No {one} of this council is on the hub.</p>}
      >
        {(roles) => (
          <>
            {choosable.length > 0 && (
              <div className="row roles-choosing">
                <Button look="secondary" onClick={() => setChosen(present.length < choosable.length ? choosable : [])}>
                  {present.length < choosable.length ? `Choose all ${noun} shown` : 'Choose none'}
                </Button>
                {present.length > 0 && <Button onClick={() => setSetting(true)}>Set the last day</Button>}
                <output className="muted small">{present.length > 0 && `${present.length} chosen`}</output>
              </div>
            )}
            <ul className="held-list">
              {roles.map(({ id, person, title: office, startsOn, endsOn }) => (
                <li key={id}>
                  {choosable.includes(id) && (
                    <label className="held-choice">
                      <input
                        type="checkbox"
                        checked={present.includes(id)}
                        onChange={(event) => choose(id, event.currentTarget.checked)}
                      />
                      <span className="visually-hidden">Choose {person.name}</span>
                    </label>
                  )}
                  <div className="held-who">
                    <p>
                      <Link to={person.url}>{person.name}</Link>
                      {office && <span className="muted">, {office}</span>}
                    </p>
                  </div>
                  <p className="held-when">
                    since {formatDate(startsOn)}, {endsOn ? <strong>until {formatDate(endsOn)}</strong> : 'no end date'}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </PagedList>
      {setting && (
        <SetEnds
          organisationId={organisationId}
          ids={present}
          who={formatCount(present.length, one, noun)}
          headingId={`held-${noun}`}
          onClose={() => setSetting(false)}
          onSet={() => setChosen([])}
        />
      )}
    </section>
  );
}
