import type { Hub } from '../hub.ts';
import { Away } from '../platform/search-index.ts';
import { openEngines } from './engines.ts';
import { registered } from './index-register.ts';
import { oldDocuments } from './old-documents.ts';

/** Whether the index is not yet as this code wants it; an engine that is away cannot be asked, and is looked after later. */
export async function isIndexBehind(hub: Hub): Promise<boolean> {
  const engines = openEngines(hub);
  try {
    if ((await engines.meilisearch.size()) === null) return true;
    if (!(await registered(engines.rows)).includes(engines.meilisearch.uid)) return true;
    return (await oldDocuments(engines)).length > 0;
  } catch (cause) {
    if (cause instanceof Away || (cause as Error).name.startsWith('Meilisearch')) return false;
    throw cause;
  }
}
