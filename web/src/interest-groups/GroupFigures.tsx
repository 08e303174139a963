import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { formatDate } from '../ui/format.ts';
import { Tag } from '../ui/Tag.tsx';
import './interest-groups.css';

const GroupFiguresFields = graphql(`
  fragment GroupFigures on InterestGroup {
    startedOn
    restatedOn
    endsOn
    ended
    councilCount
    neededCouncils
    reportDueOn
    reportOverdue
  }
`);

/** How a special interest group stands: councils towards the ten it needs, its life, and its next report. */
export function GroupFigures({ group }: { group: FragmentType<typeof GroupFiguresFields> }) {
  const it = readFragment(GroupFiguresFields, group);
  const lacking = it.neededCouncils - it.councilCount;
  return (
    <dl className="council-figures">
      <div>
        <dt>Member councils</dt>
        <dd>
          {it.councilCount} of {it.neededCouncils} needed{' '}
          {lacking > 0 ? <Tag tone="warning">{lacking} more</Tag> : <Tag tone="success">Enough</Tag>}
        </dd>
      </div>
      <div>
        <dt>{it.restatedOn ? 'Runs again' : 'Runs'} until</dt>
        <dd>
          {formatDate(it.endsOn)} {it.ended && <Tag tone="danger">Must state its case again</Tag>}
        </dd>
      </div>
      <div>
        <dt>Next yearly report</dt>
        <dd>
          {formatDate(it.reportDueOn)} {it.reportOverdue && <Tag tone="danger">Overdue</Tag>}
        </dd>
      </div>
    </dl>
  );
}
