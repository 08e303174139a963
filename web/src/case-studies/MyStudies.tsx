import { useId } from 'react';
import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { focusPageHeading } from '../app/focusNext.ts';
import { formatAgo } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Prose } from '../ui/Prose.tsx';
import { stageWords } from './caseStudyWords.ts';
import { DeleteDraft } from './DeleteDraft.tsx';
import './my-studies.css';

const MyStudiesFields = graphql(`
  fragment MyStudies on CaseStudyConnection {
    totalCount
    edges {
      node {
        id
        title
        url
        stage
        updatedAt
        organisation {
          name
        }
        viewerCan {
          edit
        }
        ...DeleteDraft
        reviews {
          id
          verdict
          note
          reviewer {
            name
          }
        }
      }
    }
  }
`);
type Study = DocumentType<typeof MyStudiesFields>['edges'][number]['node'];

/** One's own studies at a stage; nothing at all when there are none. */
export function MyStudies({ heading, studies }: { heading: string; studies: FragmentType<typeof MyStudiesFields> }) {
  const { edges, totalCount } = readFragment(MyStudiesFields, studies);
  const headingId = useId();
  if (totalCount === 0) return null;
  return (
    <section className="stack" aria-labelledby={headingId}>
      <h2 id={headingId}>
        {heading} <span className="my-studies-count">{totalCount}</span>
      </h2>
      <ul className="my-studies">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <MyStudy study={node} />
          </li>
        ))}
      </ul>
      {edges.length < totalCount && (
        <p className="muted small">
          The {edges.length} changed last of {totalCount}.
        </p>
      )}
    </section>
  );
}

/** The stages that share a list with another. */
const stageToTell = (stage: Study['stage']) =>
  stage === 'SUBMITTED' || stage === 'IN_REVIEW' || stage === 'ARCHIVED' ? `${stageWords(stage)}. ` : '';

function MyStudy({ study }: { study: Study }) {
  const asked = study.stage === 'CHANGES_ASKED' && study.reviews.find(({ verdict }) => verdict === 'CHANGES_ASKED');
  return (
    <article className="my-study">
      <div className="stack-small">
        <h3 className="my-study-title">
          <Link to={study.url}>{study.title}</Link>
        </h3>
        <p className="muted small">
          {study.organisation.name}. {stageToTell(study.stage)}Changed {formatAgo(study.updatedAt)}
        </p>
        {asked && asked.note && (
          <blockquote className="my-study-note">
            <Prose text={asked.note} headings={4} />
            {asked.reviewer && <p className="muted">{asked.reviewer.name}</p>}
          </blockquote>
        )}
      </div>
      {study.viewerCan.edit && (
        <div className="my-study-actions">
          <LinkButton to={`${study.url}/edit`} look="secondary" aria-label={`Go on writing: ${study.title}`}>
            Go on writing
          </LinkButton>
          <DeleteDraft study={study} onDeleted={focusPageHeading} />
        </div>
      )}
    </article>
  );
}
