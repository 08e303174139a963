import { Fragment, type ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { placeWords } from '../../organisations/organisationWords.ts';
import { formatDate } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { deliveryModelWords } from '../caseStudyWords.ts';
import { reviewDue } from '../freshness.ts';
import './provenance.css';

const ProvenanceFields = graphql(`
  fragment Provenance on CaseStudy {
    stage
    deliveryModel
    publishedAt
    reviewBy
    organisation {
      name
      url
      type
      nation
      region
    }
    partners {
      id
      name
      url
    }
    themes {
      id
      slug
      name
    }
    credits(first: 50) {
      edges {
        node {
          id
          state
          person {
            id
            name
            url
          }
        }
      }
    }
  }
`);

/** Where a study comes from, what it is about and how fresh it is. */
export function Provenance({ study }: { study: FragmentType<typeof ProvenanceFields> }) {
  const it = readFragment(ProvenanceFields, study);
  const given = it.credits.edges.filter(({ node }) => node.state === 'GIVEN');
  const thanked = new Map(given.flatMap(({ node: { person } }) => (person ? [[person.id, person]] : [])));
  return (
    <dl className="provenance">
      <Fact name="Where">
        <Link to={it.organisation.url}>{it.organisation.name}</Link>
        <span className="provenance-note">{placeWords(it.organisation)}</span>
      </Fact>
      {it.partners.length > 0 && (
        <Fact name="With">
          {it.partners.map((partner, place) => (
            <Fragment key={partner.id}>
              {place > 0 && (place === it.partners.length - 1 ? ' and ' : ', ')}
              <Link to={partner.url}>{partner.name}</Link>
            </Fragment>
          ))}
        </Fact>
      )}
      {it.deliveryModel && <Fact name="Delivered by">{deliveryModelWords(it.deliveryModel)}</Fact>}
      {it.themes.length > 0 && (
        <Fact name="Themes">
          {it.themes.map((theme, place) => (
            <Fragment key={theme.id}>
              {place > 0 && ', '}
              <Link to={`/themes/${theme.slug}`}>{theme.name}</Link>
            </Fragment>
          ))}
        </Fact>
      )}
      {thanked.size > 0 && (
        <Fact name="With thanks to">
          {[...thanked.values()].map((person, place) => (
            <Fragment key={person.id}>
              {place > 0 && ', '}
              <Link to={person.url}>{person.name}</Link>
            </Fragment>
          ))}
        </Fact>
      )}
      {it.publishedAt && (
        <Fact name="Published">
          <time dateTime={it.publishedAt}>{formatDate(it.publishedAt)}</time>
          {it.reviewBy && it.stage === 'PUBLISHED' && (
            <span className="provenance-note">
              {reviewDue(it) ? (
                <Tag tone="warning">Check was due {formatDate(it.reviewBy)}</Tag>
              ) : (
                `To be checked by ${formatDate(it.reviewBy)}`
              )}
            </span>
          )}
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
