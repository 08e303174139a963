import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { graphql, readFragment, type DocumentType } from '@knowledge-hub/schema';
import { useLocation } from 'react-router';
import { Provider, useClient, useQuery } from 'urql';

import { useLiveInbox } from '../notifications/useLiveInbox.ts';
import { forgetSearches } from '../search/recentSearches.ts';
import { makeClient } from './client.ts';

const ViewerFacts = graphql(`
  fragment ViewerFacts on Viewer {
    id
    name
    email
    emailVerified
    unreadNotificationCount
    waitingCount
    confirmsRoles
    person {
      id
      url
    }
    roles {
      id
      role
      title
      current
      organisation {
        id
        name
        shortName
        url
      }
    }
    suggestedOrganisation {
      id
      name
      councillorsConfirmed
    }
    viewerCan {
      submitCaseStudy
      reviewCaseStudies
      curate
      createCommunity
      administer
    }
  }
`);

const SessionQuery = graphql(`
  query Session {
    viewer {
      ...ViewerFacts
    }
    hub {
      demonstration
    }
  }
`);

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export type Viewer = DocumentType<typeof ViewerFacts>;
type Session = {
  /** Null while signed out, and until it is known: see `loading`. */
  viewer: Viewer | null;
  loading: boolean;
  /** Everything here is invented. */
  demonstration: boolean;
  /** After signing in: forgets all that was read before and asks again. */
  renew: () => void;
  signOut: () => Promise<void>;
};

const SessionContext = createContext<Session | null>(null);

/** Who is looking, and what they may do anywhere: `const { viewer, loading } = useViewer()`. */
export function useViewer() {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useViewer outside SessionProvider');
  return session;
}

/** The sign-in page that comes back to where one is. */
export function useSignInPath() {
  const { pathname, search } = useLocation();
  return pathname === '/' ? '/sign-in' : `/sign-in?then=${encodeURIComponent(pathname + search)}`;
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const [client, setClient] = useState(makeClient);
  const renew = useCallback(() => setClient(makeClient()), []);
  return (
    <Provider value={client}>
      <SessionOf renew={renew}>{children}</SessionOf>
    </Provider>
  );
}

function SessionOf({ renew, children }: { renew: () => void; children: ReactNode }) {
  const client = useClient();
  const [{ data, fetching }, read] = useQuery({ query: SessionQuery });
  const readAgain = useCallback(() => read({ requestPolicy: 'network-only' }), [read]);
  const inbox = readFragment(ViewerFacts, data?.viewer);
  useLiveInbox(inbox && { unread: inbox.unreadNotificationCount, waiting: inbox.waitingCount ?? 0 }, readAgain);
  const session = useMemo<Session>(
    () => ({
      viewer: readFragment(ViewerFacts, data?.viewer) ?? null,
      loading: fetching,
      demonstration: data?.hub.demonstration ?? false,
      renew,
      signOut: async () => {
        await client.mutation(SignOut, {}).toPromise();
        forgetSearches();
        renew();
      },
    }),
    [client, data, fetching, renew],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
