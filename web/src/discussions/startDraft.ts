import { isForm, type Form } from './threadForms.ts';
import { neverSent } from './sendingKey.ts';

/** A discussion about to be started, as it is kept on the device. */
export const emptyStart = {
  title: '',
  body: '',
  form: 'QUESTION' as string,
  anonymous: false,
  withoutReplies: false,
  options: '',
  multiple: false,
  days: '7',
  ...neverSent,
};
export type StartDraft = typeof emptyStart;

/** At five on that day, so that what is tried again within the day is the same. */
const closing = (now: Date, days: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, 17)).toISOString();

/** What is sent of it: only what its form asks for. */
export function startInput(draft: StartDraft, aboutId: string, unnamed: boolean, now: Date) {
  const form: Form = isForm(draft.form) ? draft.form : 'QUESTION';
  return {
    aboutId,
    title: draft.title,
    body: draft.body,
    form,
    ...(unnamed && draft.anonymous && form !== 'ANNOUNCEMENT' ? { anonymous: true } : {}),
    ...(form === 'ANNOUNCEMENT' && draft.withoutReplies ? { withoutReplies: true } : {}),
    ...(form === 'POLL'
      ? {
          poll: {
            options: draft.options.split('\n').filter((line) => line.trim()),
            multiple: draft.multiple,
            closesAt: draft.days ? closing(now, Number(draft.days)) : null,
          },
        }
      : {}),
  };
}
