import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link, useSearchParams } from 'react-router';
import { formatCount } from '../ui/format.ts';
import { withText } from './searchAddress.ts';
import './search-notes.css';

const SearchNotesFields = graphql(`
  fragment SearchNotes on SearchResults {
    totalCount
    completeCount
    missing
    corrections {
      typed
      meant
    }
  }
`);

/** How the words were understood, where that is not plain: what was mended, what nothing has, how many have all of them. */
export function SearchNotes({ results }: { results: FragmentType<typeof SearchNotesFields> }) {
  const { totalCount, completeCount, missing, corrections } = readFragment(SearchNotesFields, results);
  const [params] = useSearchParams();
  const mended = corrections.filter(({ typed }) => !missing.includes(typed));
  const partly = completeCount !== null && completeCount < totalCount;
  if (mended.length === 0 && missing.length === 0 && !partly) return null;
  return (
    <ul className="search-notes">
      {mended.map(({ typed, meant }) => (
        <li key={typed}>
          Searched for <strong>{meant}</strong> as well.{' '}
          <Link to={`?${withText(params, `"${typed}"`)}`}>Search for “{typed}” only</Link>
        </li>
      ))}
      {missing.length > 0 && <li>None of these has {listOf(missing)}.</li>}
      {partly && missing.length === 0 && (
        <li>
          {completeCount === 0
            ? 'Nothing has all of these words. What has some of them:'
            : `${formatCount(completeCount, 'result has', 'results have')} all of these words; the others have some of them.`}
        </li>
      )}
    </ul>
  );
}

const listOf = (words: string[]) => words.map((word) => `“${word}”`).join(' or ');
