import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { formatDate } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';

const DisclosuresFields = graphql(`
  fragment Disclosures on Thread {
    author {
      id
    }
    disclosures {
      id
      reason
      at
      by {
        name
      }
    }
  }
`);

/** Tells whoever asked without their name who looked it up, and why. */
export function Disclosures({ thread }: { thread: FragmentType<typeof DisclosuresFields> }) {
  const { author, disclosures } = readFragment(DisclosuresFields, thread);
  // A facilitator who looked is told beside the discussion.
  if (!author || disclosures.length === 0) return null;
  return (
    <Notice title="A facilitator looked up that you asked this">
      {disclosures.map(({ id, reason, at, by }) => (
        <p key={id}>
          {by?.name ?? 'A former member'}, {formatDate(at)}: “{reason}”
        </p>
      ))}
      <p>Nobody else sees your name here.</p>
    </Notice>
  );
}
