import { KeptDrafts } from './keptDrafts.ts';
import { openDrafts } from './openDrafts.ts';

/** Once a draft is deleted, nothing of it stays open or kept in this browser. */
export function forgetDraft(owner: string, slug: string) {
  openDrafts.at(owner, slug)?.abandon();
  new KeptDrafts(() => localStorage, owner).forget(slug);
}
