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
import { TextField } from '../ui/TextField.tsx';
import { PersonLine } from './PersonLine.tsx';
import './people-page.css';

const PeoplePageQuery = graphql(`
  query PeoplePage($text: String, $after: String) {
    people(text: $text, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...PersonLine
        }
      }
    }
  }
`);

export function PeoplePage() {
  const [params] = useSearchParams();
  const [text, setText] = useAddressText('name');
  const asked = params.get('name')?.trim() || null;
  const list = usePages(PeoplePageQuery, { text: asked }, (data) => data.people);
  return (
    <div className="page">
      <PageHeader
        title="People"
        sentence="Officers, councillors and partners who use the hub, with the council they are at."
      />
      <FilterRow count={list.data ? formatCount(list.totalCount, 'person', 'people') : ''}>
        <TextField name="name" label="Name" type="search" autoComplete="off" value={text} onValue={setText} />
      </FilterRow>
      <PagedList list={list} noun="people" empty={<NobodyFound asked={asked} />}>
        {(nodes) => (
          <ul className="people-list">
            {nodes.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}

function NobodyFound({ asked }: { asked: string | null }) {
  const { viewer, loading } = useViewer();
  const signIn = useSignInPath();
  if (!viewer && !loading)
    return (
      <EmptyState title="Sign in to see people" action={<LinkButton to={signIn}>Sign in</LinkButton>}>
        <p>Names and roles are shown to people who are on the hub themselves.</p>
      </EmptyState>
    );
  return (
    <EmptyState title={asked ? `Nobody found for “${asked}”` : 'Nobody to show'}>
      <p>
        {asked
          ? 'Try the surname only, or part of it.'
          : 'People appear here once they have said which council they are at.'}
      </p>
    </EmptyState>
  );
}
