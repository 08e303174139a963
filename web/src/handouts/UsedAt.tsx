import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { whenWords } from '../events/eventTimes.ts';
import './materials.css';

const UsedAtFields = graphql(`
  fragment UsedAt on Document {
    usedAt(first: 10) {
      totalCount
      edges {
        node {
          id
          title
          url
          startsAt
          endsAt
          timeZone
        }
      }
    }
  }
`);

/** Events at which a document is among the materials, of those that one may see. */
export function UsedAt({ document }: { document: FragmentType<typeof UsedAtFields> }) {
  const { totalCount, edges } = readFragment(UsedAtFields, document).usedAt;
  if (edges.length === 0) return null;
  return (
    <section aria-labelledby="used-at">
      <h2 id="used-at">Used at</h2>
      <ul className="materials-list">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <div>
              <Link to={node.url}>{node.title}</Link>
              <p className="muted small">{whenWords(node)}</p>
            </div>
          </li>
        ))}
      </ul>
      {totalCount > edges.length && <p className="muted">And at {totalCount - edges.length} more before.</p>}
    </section>
  );
}
