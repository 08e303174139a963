import { localParts } from './eventTimes.ts';
import type { Every } from './eventWords.ts';

/** An event as it is typed: texts alone, so that they can be kept. */
export const noEvent = {
  title: '',
  description: '',
  startDay: '',
  startTime: '',
  endDay: '',
  endTime: '',
  timeZone: 'Europe/London',
  place: '',
  link: '',
  linkFor: 'all',
  capacity: '',
  materials: '',
};
export type EventDraft = typeof noEvent;

export const noRepeat = { every: '', ends: 'count', count: '6', until: '' };
export type RepeatDraft = typeof noRepeat;

/** What stops it before it is sent. */
export function missingFrom(draft: EventDraft): Record<string, string> {
  const missing: Record<string, string> = {};
  if (!draft.title.trim()) missing['title'] = 'Enter a title.';
  if (!draft.startDay || !draft.startTime) missing['starts'] = 'Say on which day and at what time it starts.';
  if (!draft.endTime) missing['ends'] = 'Say when it ends.';
  if (draft.capacity.trim() && !/^\s*[1-9]\d{0,4}\s*$/.test(draft.capacity))
    missing['capacity'] = 'Give a whole number of places, or leave it empty.';
  return missing;
}

/** It ends on the day on which it starts unless another is given. */
export const inputOf = (draft: EventDraft) => ({
  title: draft.title,
  description: draft.description,
  starts: `${draft.startDay}T${draft.startTime}`,
  ends: `${draft.endDay || draft.startDay}T${draft.endTime}`,
  timeZone: draft.timeZone,
  place: draft.place,
  link: draft.link,
  linkForBooked: draft.linkFor === 'booked',
  capacity: draft.capacity.trim() ? Number(draft.capacity) : null,
  materials: draft.materials,
});

export const repeatOf = ({ every, ends, count, until }: RepeatDraft) =>
  every
    ? { every: every as Every, ...(ends === 'until' ? { until: until || null } : { count: Number(count) || 0 }) }
    : null;

type Stored = {
  title: string;
  description: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  place?: string | null;
  link?: string | null;
  linkForBooked: boolean;
  capacity?: number | null;
  materials: string;
};

/** An event as it is, for the form. */
export function draftOf(it: Stored): EventDraft {
  const [starts, ends] = [localParts(it.startsAt, it.timeZone), localParts(it.endsAt, it.timeZone)];
  return {
    title: it.title,
    description: it.description,
    startDay: starts.day,
    startTime: starts.time,
    endDay: ends.day === starts.day ? '' : ends.day,
    endTime: ends.time,
    timeZone: it.timeZone,
    place: it.place ?? '',
    link: it.link ?? '',
    linkFor: it.linkForBooked ? 'booked' : 'all',
    capacity: it.capacity == null ? '' : String(it.capacity),
    materials: it.materials,
  };
}
