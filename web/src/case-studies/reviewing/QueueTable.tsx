import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { DemonstrationTag } from '../../subjects/DemonstrationTag.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { stageWords } from '../caseStudyWords.ts';
import { waitWords } from '../freshness.ts';
import './queue-table.css';

const QueuedStudyFields = graphql(`
  fragment QueuedStudy on CaseStudy {
    id
    title
    url
    stage
    updatedAt
    submittedAt
    demonstration
    organisation {
      name
    }
    author {
      name
    }
    viewerCan {
      review
    }
  }
`);
type Study = DocumentType<typeof QueuedStudyFields>;

/** What waits, since when, from where, by whom. */
export function QueueTable({ studies }: { studies: readonly FragmentType<typeof QueuedStudyFields>[] }) {
  return (
    <table className="queue">
      <caption className="visually-hidden">Studies that wait for a reviewer</caption>
      <thead>
        <tr>
          <th scope="col">Study</th>
          <th scope="col">Council</th>
          <th scope="col">Written by</th>
          <th scope="col">Stage</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {readFragment(QueuedStudyFields, studies).map((study) => (
          <Row key={study.id} study={study} />
        ))}
      </tbody>
    </table>
  );
}

const Row = ({ study }: { study: Study }) => (
  <tr>
    <th scope="row">
      <span className="queue-title">
        <Link to={study.url}>{study.title}</Link>
        <DemonstrationTag shown={study.demonstration} />
      </span>
    </th>
    <td>{study.organisation.name}</td>
    <td>{study.author?.name ?? 'Former member'}</td>
    <td>
      <Tag tone={study.stage === 'IN_REVIEW' ? 'accent' : 'warning'}>{stageWords(study.stage)}</Tag>
      {!study.viewerCan.review && <span className="queue-note">For a colleague: it is your council’s own</span>}
    </td>
    <td className="queue-wait">{waitWords(study.submittedAt ?? study.updatedAt)}</td>
  </tr>
);
