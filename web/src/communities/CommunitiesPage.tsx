import { graphql } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { useViewer } from '../app/session.tsx';
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
import { CommunityCard } from './CommunityCard.tsx';
import { RestingMemberships } from './RestingMemberships.tsx';
import './communities-page.css';

const CommunitiesPageQuery = graphql(`
  query CommunitiesPage($filter: CommunityFilter, $mine: CommunityFilter, $after: String, $top: Boolean! = true) {
    themes @include(if: $top) {
      slug
      name
      parent {
        slug
      }
    }
    mine: communities(filter: $mine, first: 50) @include(if: $top) {
      edges {
        node {
          id
          ...CommunityCard
        }
      }
    }
    communities(filter: $filter, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...CommunityCard
        }
      }
    }
  }
`);

export function CommunitiesPage() {
  const { viewer } = useViewer();
  const [params, setParams] = useSearchParams();
  const [text, setText] = useAddressText('text');
  const asked = params.get('text')?.trim();
  const theme = params.get('theme');
  const filter = { ...(asked ? { text: asked } : {}), ...(theme ? { themes: [theme] } : {}) };
  const list = usePages(CommunitiesPageQuery, { filter, mine: { ...filter, mine: true } }, (data) => data.communities, {
    later: { top: false },
  });
  const mine = viewer ? (list.data?.mine?.edges.map(({ node }) => node) ?? []) : [];
  const others = list.nodes.filter(({ id }) => !mine.some((own) => own.id === id));
  const themes = (list.data?.themes ?? []).filter(({ parent }) => !parent);
  const chooseTheme = (slug: string) => {
    const next = new URLSearchParams(params);
    next.delete('shown');
    if (slug) next.set('theme', slug);
    else next.delete('theme');
    setParams(next, { preventScrollReset: true });
  };
  return (
    <div className="page">
      <PageHeader
        title="Communities"
        sentence="People of many councils who do the same work, asking and answering among themselves."
        action={
          viewer?.viewerCan.createCommunity && (
            <LinkButton look="secondary" to="/communities/new">
              Start a community
            </LinkButton>
          )
        }
      />
      <RestingMemberships />
      <FilterRow count={list.data ? countWords(list.totalCount, mine.length) : ''}>
        <TextField
          name="text"
          label="Name or purpose"
          type="search"
          autoComplete="off"
          value={text}
          onValue={setText}
        />
        <SelectField
          name="theme"
          label="Theme"
          empty="All themes"
          options={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={theme ?? ''}
          onValue={chooseTheme}
        />
      </FilterRow>
      <PagedList
        list={list}
        noun="communities"
        empty={
          <EmptyState title="No community found">
            <p>Try another word, or all themes.</p>
          </EmptyState>
        }
      >
        {() => (
          <div className="stack-large">
            {mine.length > 0 && <Cards title="Yours" communities={mine} />}
            {others.length > 0 && (
              <Cards title={mine.length > 0 ? 'More to join' : 'All communities'} communities={others} />
            )}
          </div>
        )}
      </PagedList>
    </div>
  );
}

type CardsProps = { title: string; communities: (Parameters<typeof CommunityCard>[0]['community'] & { id: string })[] };

function Cards({ title, communities }: CardsProps) {
  return (
    <section>
      <h2 className="communities-title">{title}</h2>
      <ul className="cards">
        {communities.map((community) => (
          <li key={community.id}>
            <CommunityCard community={community} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const countWords = (all: number, mine: number) =>
  `${formatCount(all, 'community', 'communities')}${mine ? `, ${mine === all ? 'all' : mine} of them yours` : ''}`;
