import type { Rows } from './rows.ts';
import type { SearchDocument } from './search-index.ts';
import type { SubjectKind } from './vocabulary.ts';

/** How a kind of subject becomes search documents; written by the room that owns the kind. */
export type Searchable = {
  kind: SubjectKind;
  /** Documents of the rows with these ids, as they are now, in one statement; those not to be found are left out. */
  documents(rows: Rows, ids: string[]): Promise<SearchDocument[]>;
  /** Ids of all rows after this id, in order, for rebuilding. */
  idsAfter(rows: Rows, id: string | null, limit: number): Promise<string[]>;
};
