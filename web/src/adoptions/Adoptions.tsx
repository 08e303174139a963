import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { PagedList } from '../app/PagedList.tsx';
import { useSignInPath, useViewer } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { AdoptionOfCouncil } from './AdoptionOfCouncil.tsx';
import { countWords } from './adoptionWords.ts';
import { SayAdoption } from './SayAdoption.tsx';
import './adoptions.css';

const AdoptionsQuery = graphql(`
  query Adoptions($slug: String!, $after: String) {
    caseStudy(slug: $slug) {
      id
      adoptionCounts {
        trying
        done
        stopped
      }
      adoptableBy {
        id
        name
      }
      adoptions(first: 10, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...AdoptionOfCouncil
          }
        }
      }
    }
  }
`);

/** Which councils took a study up, how it went there, and the way to say so of one's own. */
export function Adoptions({ id, slug }: { id: string; slug: string }) {
  const { viewer } = useViewer();
  const signIn = useSignInPath();
  const list = usePages(AdoptionsQuery, { slug }, (data) => data.caseStudy?.adoptions, { param: 'councils' });
  const study = list.data?.caseStudy;
  return (
    <section className="study-part" id="adoptions" aria-labelledby="adoptions-heading">
      <div className="row study-part-head">
        <h2 id="adoptions-heading" tabIndex={-1}>
          Who else did this
        </h2>
        {study && study.adoptableBy.length > 0 && <SayAdoption caseStudyId={id} councils={study.adoptableBy} />}
      </div>
      {study && list.nodes.length > 0 && <p className="adoption-tally">{countWords(study.adoptionCounts)}.</p>}
      <PagedList
        list={list}
        noun="councils"
        what="Who else did this"
        waiting={{ lines: 2 }}
        empty={<p className="muted">No council has said yet that it took this up.</p>}
      >
        {(adoptions) => (
          <ul className="cards">
            {adoptions.map((adoption) => (
              <li key={adoption.id}>
                <AdoptionOfCouncil adoption={adoption} caseStudyId={id} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      {!viewer && (
        <p className="no-print">
          Is your council doing this? <Link to={signIn}>Sign in</Link> to say so.
        </p>
      )}
    </section>
  );
}
