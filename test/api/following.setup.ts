import type { Asker } from '../harness/ask.ts';

export const follow =
  'mutation ($id: ID!, $level: FollowLevel) { follow(id: $id, level: $level) { id ... on Thread { viewerFollowing { level chosen } } ... on Community { viewerFollowing { level chosen } } } }';

export type Line = { id: string; reason: string; title: string; url: string; readAt: string | null; things: string[] };

/** What this person finds in their inbox, the latest first. */
export async function inbox(asker: Asker): Promise<Line[]> {
  const { viewer } = await asker.get(
    '{ viewer { notifications(first: 100) { edges { node { id reason title url readAt subjects { title } } } } } }',
  );
  return viewer.notifications.edges.map(({ node: { subjects, ...line } }: any) => ({
    ...line,
    things: subjects.map(({ title }: { title: string }) => title),
  }));
}

/** The same, in short. */
export const told = async (asker: Asker): Promise<string[]> =>
  (await inbox(asker)).map(({ title, things }) => [title, ...things].join(': '));

export const unread = async (asker: Asker): Promise<number> =>
  (await asker.get('{ viewer { unreadNotificationCount } }')).viewer.unreadNotificationCount;

export const readAll = (asker: Asker) => asker.get('mutation { markNotificationsRead { id } }');
