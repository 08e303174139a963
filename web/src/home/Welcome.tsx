import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { CaseStudyCard } from '../case-studies/CaseStudyCard.tsx';
import { formatCount, formatNumber } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

const WelcomeQuery = graphql(`
  query Welcome {
    hub {
      caseStudyCount
      organisationCount
      openCommunityCount
    }
    themes {
      slug
      name
      caseStudyCount
      parent {
        id
      }
    }
    caseStudies(first: 2) {
      edges {
        node {
          id
          ...CaseStudyCard
        }
      }
    }
  }
`);

/** For somebody not signed in: three honest sentences, the themes, two fresh studies. */
export function Welcome() {
  const [{ data, error }, reload] = useQuery({ query: WelcomeQuery });
  if (error && !data) return <LoadFailure error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={6} cards={3} />;
  const themes = data.themes.filter((theme) => !theme.parent && theme.caseStudyCount > 0);
  return (
    <>
      <section className="home-promise" aria-label="What this is">
        <ol className="home-sentences">
          <li>
            Read {formatCount(data.hub.caseStudyCount, 'case study', 'case studies')} by councils: what they did, what
            it brought, and what did not work.
          </li>
          <li>See at once whether a figure is a forecast, achieved or audited, and which year it belongs to.</li>
          <li>
            Ask the people who did it, in{' '}
            {formatCount(data.hub.openCommunityCount, 'open community', 'open communities')} across{' '}
            {formatNumber(data.hub.organisationCount)} councils and partners.
          </li>
        </ol>
        <p className="row">
          <LinkButton to="/sign-up">Create an account</LinkButton>
          <Link to="/sign-in">Sign in</Link>
        </p>
      </section>
      <section className="home-part" aria-labelledby="themes">
        <h2 id="themes">By theme</h2>
        <ul className="home-themes">
          {themes.map((theme) => (
            <li key={theme.slug}>
              <Link to={`/themes/${theme.slug}`}>
                <span className="home-theme-name">{theme.name}</span>
                <span className="home-theme-count">
                  {theme.caseStudyCount}
                  <span className="visually-hidden"> case studies</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="home-part" aria-labelledby="fresh">
        <div className="row home-part-head">
          <h2 id="fresh">Just published</h2>
          <Link to="/case-studies">All case studies</Link>
        </div>
        <ul className="cards">
          {data.caseStudies.edges.map(({ node }) => (
            <li key={node.id}>
              <CaseStudyCard study={node} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
