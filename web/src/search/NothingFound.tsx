import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../ui/EmptyState.tsx';
import { quoted } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { narrowedBy, withoutChoices, withText } from './searchAddress.ts';

/** No result: what can be dropped, what is near, and whom to ask. */
export function NothingFound({ text }: { text: string }) {
  const [params] = useSearchParams();
  const narrowed = narrowedBy(params) > 0;
  const unquoted = text.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
  const asQuoted = unquoted !== text && unquoted !== '';
  const words = [...new Set(unquoted.split(' '))]
    .filter((word) => word.length > 2 && !word.startsWith('-'))
    .slice(0, 6);
  return (
    <EmptyState
      title={text ? `Nothing found for ${quoted(text)}` : 'Nothing found'}
      action={
        <LinkButton look="secondary" to="/communities">
          Ask a community
        </LinkButton>
      }
    >
      <ul>
        {narrowed && (
          <li>
            <Link to={`?${withoutChoices(params)}`}>Look without the filters</Link>
          </li>
        )}
        {asQuoted && (
          <li>
            <Link to={`?${withText(params, unquoted)}`}>Look without the quotation marks</Link>, for the same words in
            any order
          </li>
        )}
        {words.length > 1 && (
          <li>
            Search for one word only:{' '}
            {words.map((word, place) => (
              <span key={word}>
                {place > 0 && ', '}
                <Link to={`?${withText(params, word)}`}>{word}</Link>
              </span>
            ))}
          </li>
        )}
        <li>Nobody may have written about it yet. Somebody in a community may know.</li>
      </ul>
    </EmptyState>
  );
}
