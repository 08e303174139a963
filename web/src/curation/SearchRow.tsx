import { graphql, type DocumentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { searchPath } from '../search/searchAddress.ts';
import { Button } from '../ui/Button.tsx';
import { formatCount, formatDate, formatNumber } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { askPath, type ListName, synonymPath } from './searchesAddress.ts';
import { TrendWords } from './TrendWords.tsx';

export const SearchedRowFields = graphql(`
  fragment SearchedRow on SearchedQuery {
    query
    asked
    askedBefore
    nothingFound
    results
    opened
    averageRank
    handled {
      id
      handling
      note
      at
      by {
        id
        name
      }
    }
  }
`);
export type Searched = DocumentType<typeof SearchedRowFields>;

const tags = { DONE: 'Done', IGNORED: 'Ignored', COMMISSIONED: 'Commissioned' } as const;

type Props = {
  search: Searched;
  list: ListName;
  onHandle: (handling: 'DONE' | 'IGNORED') => void;
  onCommission: () => void;
  onReopen: () => void;
};

/** One search: how often, what came of it, and what can be done. */
export function SearchRow({ search, list, onHandle, onCommission, onReopen }: Props) {
  const { query, asked, askedBefore, handled } = search;
  return (
    <>
      <tr className="search-row">
        <th scope="row">
          <span className="search-words">
            <Link to={searchPath(query)}>{query}</Link>
            {handled && <Tag tone={handled.handling === 'DONE' ? 'success' : 'plain'}>{tags[handled.handling]}</Tag>}
          </span>
          {handled?.note && <span className="search-note">{handled.note}</span>}
          {handled && (list === 'commissioned' || list === 'aside') && (
            <span className="search-note">
              {handled.by?.name ?? 'Former member'}, {formatDate(handled.at)}
            </span>
          )}
        </th>
        <td>
          <span className="search-figure">{formatNumber(asked)}</span> <TrendWords now={asked} before={askedBefore} />
        </td>
        <td>{foundWords(search)}</td>
        <td>{openedWords(search)}</td>
      </tr>
      <tr className="search-actions no-print">
        <td colSpan={4}>
          <div>
            <LinkButton look="quiet" to={synonymPath(query)} aria-label={`Write a synonym for ${query}`}>
              Write a synonym
            </LinkButton>
            <LinkButton look="quiet" to={askPath(query)} aria-label={`Ask a community about ${query}`}>
              Ask a community
            </LinkButton>
            {handled?.handling !== 'COMMISSIONED' && (
              <Button look="quiet" aria-label={`Commission a case study about ${query}`} onClick={onCommission}>
                Commission a case study
              </Button>
            )}
            {handled?.handling !== 'DONE' && (
              <Button look="quiet" aria-label={`Done: ${query}`} onClick={() => onHandle('DONE')}>
                Done
              </Button>
            )}
            {handled?.handling !== 'IGNORED' && (
              <Button look="quiet" aria-label={`Ignore ${query}`} onClick={() => onHandle('IGNORED')}>
                Ignore
              </Button>
            )}
            {handled && list === 'aside' && (
              <Button look="quiet" aria-label={`Bring back ${query}`} onClick={onReopen}>
                Bring back
              </Button>
            )}
          </div>
        </td>
      </tr>
    </>
  );
}

function foundWords({ results, nothingFound, asked }: Searched) {
  if (results == null) return '–';
  if (results === 0) return nothingFound >= asked ? 'Nothing' : `Nothing, ${formatCount(nothingFound, 'time')}`;
  return formatCount(results, 'result');
}

const openedWords = ({ opened, asked, averageRank, results }: Searched) =>
  opened === 0 && results === 0
    ? null
    : opened === 0
      ? 'Never'
      : `${Math.round((100 * opened) / Math.max(asked, opened))}%, place ${formatNumber(averageRank ?? 1)}`;
