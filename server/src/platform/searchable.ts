import type { Announcement } from './announce.ts';
import type { Rows } from './rows.ts';
import type { SearchDocument } from './search-index.ts';
import type { SubjectRef } from './subject.ts';
import type { SubjectKind } from './vocabulary.ts';

/** How a kind of subject becomes search documents; written by the room that owns the kind. */
export type Searchable = {
  kind: SubjectKind;
  /** Documents of the rows with these ids, as they are now, in one statement; those not to be found are left out. */
  documents(rows: Rows, ids: string[]): Promise<SearchDocument[]>;
  /** Ids of all rows after this id, in order, for rebuilding. */
  idsAfter(rows: Rows, id: string | null, limit: number): Promise<string[]>;
  /** For documents that also tell something of other subjects, such as a thread of its community. */
  following?: {
    /** Whether this can have changed any. */
    heeds(announcement: Announcement): boolean;
    /** Ids, after this id and in order, of the rows whose documents tell of that subject. */
    idsAfter(rows: Rows, of: SubjectRef, id: string | null, limit: number): Promise<string[]>;
  };
};
