import { isForm, type Form } from './threadForms.ts';

const sorts = { active: 'ACTIVE', newest: 'NEWEST', oldest: 'OLDEST', votes: 'VOTES' } as const;
type Sort = (typeof sorts)[keyof typeof sorts];

export type ThreadList = { form: Form | null; unanswered: boolean; sort: Sort };

/** What a list of discussions is narrowed to and how it is sorted, as the address says. */
export function readThreadList(params: URLSearchParams): ThreadList {
  const show = params.get('show') ?? '';
  const unanswered = show === 'unanswered';
  const form = show.toUpperCase();
  const sort = params.get('sort') ?? '';
  return {
    form: isForm(form) ? form : null,
    unanswered,
    sort: Object.hasOwn(sorts, sort) ? sorts[sort as keyof typeof sorts] : unanswered ? 'OLDEST' : 'ACTIVE',
  };
}

/** The address of the same page with this changed. */
export function withThreadList(params: URLSearchParams, change: { show?: string; sort?: string }): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('shown');
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
