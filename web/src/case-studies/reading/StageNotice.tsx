import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { formatDate } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';

const StageNoticeFields = graphql(`
  fragment StageNotice on CaseStudy {
    stage
    organisation {
      name
    }
    archivedAt
    archiveReason
    successor {
      title
      url
    }
  }
`);

/** Where a study stands while it is not published, or no longer; an archived one says why and where to read on. */
export function StageNotice({ study }: { study: FragmentType<typeof StageNoticeFields> }) {
  const it = readFragment(StageNoticeFields, study);
  switch (it.stage) {
    case 'PUBLISHED':
      return null;
    case 'ARCHIVED':
      return (
        <Notice tone="warning" title={it.archivedAt ? `Archived on ${formatDate(it.archivedAt)}` : 'Archived'}>
          {it.archiveReason && <p>{it.archiveReason}</p>}
          {it.successor ? (
            <p>
              Read instead: <Link to={it.successor.url}>{it.successor.title}</Link>
            </p>
          ) : (
            <p>It stays here for those who link to it, and no longer comes up in searches.</p>
          )}
        </Notice>
      );
    case 'DRAFT':
      return (
        <Notice title="Draft">
          <p>Only its author and colleagues at {it.organisation.name} can read it.</p>
        </Notice>
      );
    case 'SUBMITTED':
      return (
        <Notice title="Waiting for review">
          <p>Its author, their colleagues and reviewers can read it. It rests as it is until a reviewer has decided.</p>
        </Notice>
      );
    case 'IN_REVIEW':
      return (
        <Notice title="In review">
          <p>A reviewer is reading it, and will publish it or say what to change.</p>
        </Notice>
      );
    case 'CHANGES_ASKED':
      return (
        <Notice tone="warning" title="Changes asked">
          <p>The reviewer’s note is below. Once the changes are made, submit it again.</p>
        </Notice>
      );
  }
}
