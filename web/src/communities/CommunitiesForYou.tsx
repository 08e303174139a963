import { graphql } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CommunityCard } from './CommunityCard.tsx';

const ThemesFollowed = graphql(`
  query ThemesFollowed {
    viewer {
      id
      themes {
        slug
        children {
          slug
        }
      }
    }
  }
`);

const CommunitiesUnderThemes = graphql(`
  query CommunitiesUnderThemes($filter: CommunityFilter!) {
    communities(filter: $filter, first: 12) {
      edges {
        node {
          id
          ...CommunityCard
        }
      }
    }
  }
`);

/** Communities under the themes that one follows; those of all themes where there is none. */
export function CommunitiesForYou() {
  const [{ data: followed, error: failed }, again] = useQuery({ query: ThemesFollowed });
  const themes = (followed?.viewer?.themes ?? []).flatMap(({ slug, children }) => [
    slug,
    ...children.map((child) => child.slug),
  ]);
  const [under, readUnder] = useQuery({
    query: CommunitiesUnderThemes,
    variables: { filter: { themes } },
    pause: themes.length === 0,
  });
  const none = followed !== undefined && (themes.length === 0 || under.data?.communities.edges.length === 0);
  const [all, readAll] = useQuery({ query: CommunitiesUnderThemes, variables: { filter: {} }, pause: !none });
  const shown = none ? all : under;
  const error = failed ?? shown.error;
  const retry = () => [again, readUnder, readAll].forEach((read) => read({ requestPolicy: 'network-only' }));
  if (error && !shown.data) return <LoadFailure error={error} onRetry={retry} what="The list" />;
  if (!shown.data) return <Skeleton cards={3} label="Loading communities" />;
  const communities = shown.data.communities.edges.map(({ node }) => node);
  if (communities.length === 0)
    return (
      <EmptyState title="There is no community yet" action={<LinkButton to="/">Go to your first page</LinkButton>}>
        <p>Case studies are there to be found all the same.</p>
      </EmptyState>
    );
  return (
    <div className="stack-large">
      {none && themes.length > 0 && <p>None is under what you chose. These are all there are.</p>}
      <ul className="cards">
        {communities.map((community) => (
          <li key={community.id}>
            <CommunityCard community={community} heading={2} />
          </li>
        ))}
      </ul>
      <p className="row">
        <LinkButton look="secondary" to="/communities">
          All communities
        </LinkButton>
        <LinkButton look="quiet" to="/">
          Go to your first page
        </LinkButton>
      </p>
    </div>
  );
}
