import { useEffect, useReducer, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useClient, useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';

export type Connection<Node> = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: { node: Node }[];
};
type Paged = AnyVariables & { after?: string | null };

/**
 * A list that grows by "Show more". How many pages are shown is in the address (`?shown=3`), so reload and the back
 * button find the same place; give a second list on a page its own `param`. `later` is what the pages after
 * the first ask otherwise.
 */
export function usePages<Data, Variables extends Paged, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  read: (data: Data) => Connection<Node> | null | undefined,
  {
    param = 'shown',
    pause = false,
    later,
  }: { param?: string; pause?: boolean; later?: NoInfer<Partial<Variables>> } = {},
) {
  const client = useClient();
  const [params, setParams] = useSearchParams();
  const [, arrived] = useReducer((count: number) => count + 1, 0);
  const [moreError, setMoreError] = useState<CombinedError | undefined>();
  const [first, reload] = useQuery({ query, variables, pause });
  const pages = Math.min(Math.max(Number(params.get(param)) || 1, 1), 50);

  const data = first.data ?? undefined;
  const top = data === undefined ? undefined : read(data);
  const nodes = top ? top.edges.map((edge) => edge.node) : [];
  let last = top;
  let wanted: string | null = null;
  for (let page = 1; page < pages && last?.pageInfo.hasNextPage; page++) {
    const after = last.pageInfo.endCursor ?? null;
    const known = client.readQuery(query, { ...variables, ...later, after }, { requestPolicy: 'cache-only' })?.data;
    const next = known ? read(known as Data) : undefined;
    if (!next) {
      wanted = after;
      break;
    }
    nodes.push(...next.edges.map((edge) => edge.node));
    last = next;
  }

  const settled = !first.fetching && !first.stale;
  const key = JSON.stringify(variables);
  const laterKey = JSON.stringify({ ...variables, ...later });
  useEffect(() => {
    if (wanted === null || !settled) return;
    let left = false;
    void client
      .query(query, { ...(JSON.parse(laterKey) as Variables), after: wanted })
      .toPromise()
      .then(({ error }) => {
        if (left) return;
        setMoreError(error);
        if (!error) arrived();
      });
    return () => {
      left = true;
    };
  }, [client, query, laterKey, wanted, settled]);

  // While a changed list is read again, what was there stays, so that nothing jumps.
  const whole = wanted === null && settled && !first.error;
  const [kept, keep] = useState<{ key: string; nodes: Node[] }>({ key, nodes: [] });
  if (whole && (kept.key !== key || !sameNodes(kept.nodes, nodes))) keep({ key, nodes });
  const shown = !whole && kept.key === key && kept.nodes.length > nodes.length ? kept.nodes : nodes;

  const showMore = () => {
    setMoreError(undefined);
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.set(param, String(pages + 1));
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };

  /** All that is shown, as it is now; it stays where it is meanwhile. */
  const reread = async () => {
    let after: string | null = null;
    for (let page = 0; page < pages; page++) {
      const asked: Variables = page === 0 ? variables : { ...variables, ...later, after };
      const answer: Data | undefined = (await client.query(query, asked, { requestPolicy: 'network-only' }).toPromise())
        .data;
      const info: Connection<Node>['pageInfo'] | undefined = answer && read(answer)?.pageInfo;
      if (!info?.hasNextPage) break;
      after = info.endCursor ?? null;
    }
    arrived();
  };

  return {
    data,
    nodes: shown,
    totalCount: top?.totalCount ?? 0,
    /** Nothing to show yet. */
    loading: first.fetching && data === undefined,
    /** What is shown answers an earlier question. */
    stale: first.fetching || first.stale,
    error: first.error ?? moreError,
    hasMore: wanted !== null || (last?.pageInfo.hasNextPage ?? false),
    loadingMore: wanted !== null && !moreError,
    showMore,
    reread,
    reload: () => {
      setMoreError(undefined);
      reload({ requestPolicy: 'network-only' });
    },
  };
}

/** What usePages gives, of whatever data. */
export type Pages<Node> = {
  nodes: Node[];
  totalCount: number;
  loading: boolean;
  error: CombinedError | undefined;
  hasMore: boolean;
  loadingMore: boolean;
  showMore(): void;
  reload(): void;
};

const sameNodes = (some: unknown[], others: unknown[]) =>
  some.length === others.length && some.every((node, place) => node === others[place]);
