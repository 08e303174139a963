import { keep, keptNames, readStore } from './keptStore.ts';

/** Something begun on this device: `name` as it was given to useDraft. */
export type KeptDraft = { name: string; text: string; at: string | null };

const days = 90;

/** What this person has begun here, the latest first. */
export function draftsOf(ownerId: string): KeptDraft[] {
  const before = `${ownerId}.`;
  return keptNames()
    .filter((each) => each.startsWith(before))
    .map((each) => ({ name: each.slice(before.length), text: readStore(each) ?? '', at: begunAt(readStore(each)) }))
    .toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''));
}

/** Forgets what was left lying for a quarter of a year, whoever began it. What has no date gets that of today. */
export function forgetOldDrafts(now: Date): void {
  for (const name of keptNames()) {
    const text = readStore(name);
    const at = begunAt(text);
    if (at === null) keep(name, text, now);
    else if (isOld(at, now)) keep(name, null);
  }
}

export const isOld = (at: string, now: Date): boolean => now.getTime() - Date.parse(at) > days * 24 * 3600_000;

/** When it was last typed at. */
export function begunAt(text: string | null): string | null {
  try {
    const at = (JSON.parse(text ?? '{}') as { keptAt?: unknown }).keptAt;
    return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null;
  } catch {
    return null;
  }
}
