import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { formatDate } from '../ui/format.ts';

const MovesFields = graphql(`
  fragment Moves on Thread {
    moves {
      id
      at
      from {
        id
        title
        url
      }
      by {
        name
      }
    }
  }
`);

/** Where a discussion was before: a line for each move. */
export function Moves({ thread }: { thread: FragmentType<typeof MovesFields> }) {
  return readFragment(MovesFields, thread).moves.map(({ id, at, from, by }) => (
    <p className="muted small" key={id}>
      Moved here from {from ? <Link to={from.url}>{from.title}</Link> : 'another community'} by{' '}
      {by?.name ?? 'a former member'}, {formatDate(at)}
    </p>
  ));
}
