import { graphql } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { useAddressText } from '../app/useAddressText.ts';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FilterRow } from '../ui/FilterRow.tsx';
import { formatCount } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CouncilFilter } from './CouncilFilter.tsx';
import { PersonLine } from './PersonLine.tsx';
import { roleKinds, roleKindWords } from './roleWords.ts';
import { SkillList } from './SkillList.tsx';
import './people-page.css';

const PeoplePageQuery = graphql(`
  query PeoplePage(
    $text: String
    $council: ID
    $role: RoleKind
    $skill: String
    $skillKind: SkillKind
    $after: String
    $named: ID!
    $narrowed: Boolean!
  ) {
    council: node(id: $named) @include(if: $narrowed) {
      id
      ... on Organisation {
        name
      }
    }
    people(
      text: $text
      organisationId: $council
      role: $role
      skill: $skill
      skillKind: $skillKind
      first: 30
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...PersonLine
          ...SkillList
        }
      }
    }
  }
`);

export function PeoplePage() {
  const [params] = useSearchParams();
  const [text, setText] = useAddressText('name');
  const [skill, setSkill] = useAddressText('about');
  const put = usePutInAddress();
  const asked = params.get('name')?.trim() || null;
  const council = params.get('council');
  const role = roleKinds.find((each) => each === params.get('role')) ?? null;
  const about = params.get('about')?.trim() || null;
  const skillKind = kindOf(params.get('what'));
  const list = usePages(
    PeoplePageQuery,
    { text: asked, council, role, skill: about, skillKind, named: council ?? '', narrowed: council !== null },
    (data) => data.people,
  );
  const narrowed = [asked, council, role, about].some((each) => each !== null);
  const place = list.data?.council;
  return (
    <div className="page">
      <PageHeader
        title="People"
        sentence="Officers, councillors and partners who use the hub: where they are, what they can help with, what they would like to learn."
      />
      <FilterRow count={list.data ? formatCount(list.totalCount, 'person', 'people') : ''}>
        <TextField name="name" label="Name" type="search" autoComplete="off" value={text} onValue={setText} />
        <SelectField
          name="role"
          label="Role"
          empty="Any"
          options={directoryRoles}
          value={role ?? ''}
          onValue={(value) => put('role', value)}
        />
        <CouncilFilter name={place && 'name' in place ? place.name : undefined} />
        <SelectField
          name="what"
          label="Give and take"
          empty="Either"
          options={kinds}
          value={skillKind ?? ''}
          onValue={(value) => put('what', value)}
        />
        <TextField name="about" label="About" type="search" autoComplete="off" value={skill} onValue={setSkill} />
      </FilterRow>
      <PagedList list={list} noun="people" empty={<NobodyFound asked={asked} narrowed={narrowed} />}>
        {(nodes) => (
          <ul className="people-list">
            {nodes.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} />
                <SkillList person={person} brief />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}

const directoryRoles = roleKinds.map((value) => ({ value, label: roleKindWords(value) }));
const kinds = [
  { value: 'OFFER', label: 'Can help with' },
  { value: 'NEED', label: 'Would like to learn' },
];
const kindOf = (value: string | null) => (value === 'OFFER' || value === 'NEED' ? value : null);

function usePutInAddress() {
  const [, setParams] = useSearchParams();
  return (name: string, value: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('shown');
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
}

function NobodyFound({ asked, narrowed }: { asked: string | null; narrowed: boolean }) {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  if (!viewer && !loading)
    return (
      <EmptyState title="Sign in to see people" action={<LinkButton to={signIn}>Sign in</LinkButton>}>
        <p>Names and roles are shown to people who are on the hub themselves.</p>
      </EmptyState>
    );
  return (
    <EmptyState title={asked ? `Nobody found for “${asked}”` : narrowed ? 'Nobody found' : 'Nobody to show'}>
      <p>
        {asked
          ? 'Try the surname only, or part of it.'
          : narrowed
            ? 'Ask for less: another word, any role, or no council.'
            : 'People appear here once they have said which council they are at.'}
      </p>
    </EmptyState>
  );
}
