import type { ReactNode } from 'react';
import { Pager } from '../ui/Pager.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import type { Pages } from './usePages.ts';

type Props<Node> = {
  list: Pages<Node>;
  /** What it holds, in the plural: "people". */
  noun: string;
  /** What could not be loaded, as the start of a sentence: "The list of people". */
  what?: string;
  /** How much room it takes while it loads. */
  waiting?: { cards: number } | { lines: number };
  empty: ReactNode;
  children: (nodes: Node[]) => ReactNode;
};

/** A list that grows page by page: on its way, not to be had, empty, or with its end below it. */
export function PagedList<Node>({
  list,
  noun,
  what = 'The list',
  waiting = { cards: 6 },
  empty,
  children,
}: Props<Node>) {
  const { nodes, error, reload } = list;
  const failure = error && <LoadFailure error={error} onRetry={reload} what={what} />;
  if (list.loading) return <Skeleton {...waiting} label={`Loading ${noun}`} />;
  if (nodes.length === 0) return failure ?? empty;
  return (
    <>
      {children(nodes)}
      {failure}
      <Pager
        shown={nodes.length}
        total={list.totalCount}
        noun={noun}
        hasMore={list.hasMore}
        busy={list.loadingMore}
        onMore={list.showMore}
      />
    </>
  );
}
