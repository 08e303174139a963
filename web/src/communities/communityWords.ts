import { formatCount } from '../ui/format.ts';

const kinds = { OPEN: 'Open', ON_REQUEST: 'Ask to join', HIDDEN: 'Invitation only' };
export type Visibility = keyof typeof kinds;

/** How one gets in, in a word or two. */
export const kindWords = (visibility: Visibility) => kinds[visibility];

/** The kinds to choose from, each with what follows from it. */
export const kindChoices = [
  {
    value: 'OPEN',
    label: kinds.OPEN,
    hint: 'Anyone signed in may read the discussions and join at once. Best for most topics: it is found and answered most.',
  },
  {
    value: 'ON_REQUEST',
    label: kinds.ON_REQUEST,
    hint: 'Everybody sees its name, purpose and facilitators. Only members read the discussions, and a facilitator answers each request to join.',
  },
  {
    value: 'HIDDEN',
    label: kinds.HIDDEN,
    hint: 'Only members know that it exists. It appears in no list and no search, and facilitators bring people in.',
  },
] satisfies { value: Visibility; label: string; hint: string }[];

/** "councillors", of a role that a community asks for. */
export const onlyForWords = (role: string) => (role === 'ELECTED_MEMBER' ? 'councillors' : 'officers');
export const forWords = (role: string | null | undefined) => (role ? `${onlyForWords(role)} only` : 'anyone');

/** What a kind means for the reader of a community's page. */
export const kindSentence = (visibility: Visibility, role?: string | null) => {
  const sentence = {
    OPEN: role ? `All ${onlyForWords(role)} may read and join.` : 'Anyone signed in may read and join.',
    ON_REQUEST: 'Members read the discussions; a facilitator answers each request to join.',
    HIDDEN: 'Only members know that it exists; facilitators bring people in.',
  }[visibility];
  return role ? `${sentence} For ${onlyForWords(role)} alone, while they hold the role.` : sentence;
};

/** What changes for whom when a community becomes another kind. */
export function changeConsequences(from: Visibility, to: Visibility, members: number): string[] {
  if (from === to) return [];
  const stay = `${members === 1 ? 'The member stays' : `All ${formatCount(members, 'member')} stay`} as they are.`;
  if (to === 'OPEN')
    return [
      'Everything written so far becomes readable to anyone signed in, at once.',
      ...(from === 'HIDDEN' ? ['The community appears in lists and in search.'] : []),
      'Whoever has asked to join is let in.',
      stay,
    ];
  if (to === 'HIDDEN')
    return [
      'The community leaves lists and search at once, for everybody who is not a member.',
      ...(from === 'OPEN' ? ['People who read without joining can no longer read it.'] : []),
      stay,
    ];
  return from === 'OPEN'
    ? ['People who read without joining can no longer read it; they may ask to join.', stay]
    : [
        'Its name, purpose, description and facilitators become public. The discussions stay with members.',
        'Anyone signed in may ask to join.',
        stay,
      ];
}
