import { graphql } from '@knowledge-hub/schema';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { LinkTitles, ownPathsIn } from '../ui/linkTitles.ts';

const Linked = graphql(`
  query Linked($addresses: [String!]!) {
    linked(addresses: $addresses) {
      address
      kind
      title
    }
  }
`);

/** In what stands within, addresses of the hub's own things are shown by their titles, as far as the reader may see them. */
export function WithLinkTitles({ texts, children }: { texts: readonly string[]; children: ReactNode }) {
  const joined = texts.join('\n');
  const addresses = useMemo(() => ownPathsIn([joined]), [joined]);
  const [{ data }] = useQuery({ query: Linked, variables: { addresses }, pause: addresses.length === 0 });
  const titles = useMemo(() => new Map((data?.linked ?? []).map((each) => [each.address, each])), [data]);
  return <LinkTitles value={titles}>{children}</LinkTitles>;
}
