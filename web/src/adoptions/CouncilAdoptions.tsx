import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { Tag } from '../ui/Tag.tsx';
import { stateWords } from './adoptionWords.ts';
import './adoptions.css';

const CouncilAdoptionsQuery = graphql(`
  query CouncilAdoptions($slug: String!, $after: String) {
    organisation(slug: $slug) {
      id
      adoptions(first: 5, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            state
            year
            result
            caseStudy {
              id
              title
              url
              organisation {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

/** What a council took up from others; nothing at all where there is none. */
export function CouncilAdoptions({ slug }: { slug: string }) {
  const list = usePages(CouncilAdoptionsQuery, { slug }, (data) => data.organisation?.adoptions, {
    param: 'adoptions',
  });
  if (list.nodes.length === 0 && !list.error) return null;
  return (
    <section aria-labelledby="adoptions">
      <h2 id="adoptions" className="council-part">
        Taken up from others
      </h2>
      <PagedList list={list} noun="studies" what="What it took up from others" empty={null}>
        {(adoptions) => (
          <ul className="cards">
            {adoptions.map(({ id, state, year, result, caseStudy }) => (
              <li key={id}>
                <div className="adoption">
                  <p>
                    <Link to={`${caseStudy.url}#adoptions`}>{caseStudy.title}</Link>
                  </p>
                  <p className="muted small">
                    <Tag>{stateWords[state]}</Tag>
                    {year && ` from ${year}`}, told by {caseStudy.organisation.name}
                  </p>
                  {result && <p className="adoption-said">{result}</p>}
                </div>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}
