/** The lists of searches, by their names in the address. */
export const lists = {
  top: {
    list: 'TOP',
    label: 'Most asked',
    sentence: 'Everything people searched for, the most frequent first.',
    none: 'No searches counted yet',
    why: 'A search is counted when somebody has stopped typing and looks at the results.',
  },
  nothing: {
    list: 'NOTHING_FOUND',
    label: 'Nothing found',
    sentence: 'Searches whose last try found nothing. A synonym may help, or there may be nothing yet to find.',
    none: 'Every search found something',
    why: 'Searches that find nothing appear here until they do, or until you put them aside.',
  },
  unopened: {
    list: 'NEVER_OPENED',
    label: 'Never opened',
    sentence: 'Searches that found something, of which nobody opened anything. It may not be what people were after.',
    none: 'Something was opened after every search',
    why: 'Searches whose results nobody opens appear here.',
  },
  commissioned: {
    list: 'COMMISSIONED',
    label: 'Commissioned',
    sentence: 'Somebody was asked to write about these. Mark them done once there is something to find.',
    none: 'Nothing is commissioned',
    why: 'When you ask somebody for a case study about what people search for, note it in the list it stands in.',
  },
  aside: {
    list: 'PUT_ASIDE',
    label: 'Put aside',
    sentence: 'Done or ignored. What is done comes back when people still ask in vain on a later day.',
    none: 'Nothing is put aside',
    why: 'What you mark as done or ignore is kept here, and can be brought back.',
  },
} as const;
export type ListName = keyof typeof lists;
export const listNames = Object.keys(lists) as ListName[];

export const viewerKinds = {
  ANONYMOUS: 'People signed out',
  OFFICER: 'Officers',
  ELECTED_MEMBER: 'Elected members',
  STAFF: 'Curators and administrators',
  OTHER: 'Signed in, no role',
} as const;
export type ViewerKind = keyof typeof viewerKinds;

/** What the address asks for. */
export function readAsked(params: URLSearchParams) {
  const list = params.get('list') ?? '';
  const by = params.get('by')?.toUpperCase() ?? '';
  const name = Object.hasOwn(lists, list) ? (list as ListName) : 'top';
  return {
    name,
    list: lists[name].list,
    days: params.get('days') === '7' ? 7 : 28,
    askedBy: Object.hasOwn(viewerKinds, by) ? [by as ViewerKind] : null,
  };
}

/** The same with one thing other, from the first page; without it when empty. */
export function withParam(params: URLSearchParams, name: string, value: string) {
  const next = new URLSearchParams(params);
  next.delete('shown');
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

/** How a count stands against the time before. */
export type Trend = { way: 'up' | 'down' | 'same' | 'new'; words: string };

export function trendOf(now: number, before: number): Trend {
  if (before === 0) return now === 0 ? { way: 'same', words: 'none before' } : { way: 'new', words: 'new' };
  if (now === before) return { way: 'same', words: 'as before' };
  const way = now > before ? 'up' : 'down';
  return { way, words: `${way} from ${before.toLocaleString('en-GB')}` };
}

/** Where to ask a community about what people search for, with the question begun. */
export const askPath = (query: string) =>
  `/threads/new?${new URLSearchParams({
    title: `What is your council doing about ${query}?`,
    body: `People have searched the hub for “${query}” and found little that helps.\n\nIf your council has done something about it, or is about to: what did you do, what did it bring, and whom can others ask?`,
  })}`;

export const synonymPath = (query: string) =>
  `/curate/synonyms/new?${new URLSearchParams({ term: query, searched: query })}`;
