import type { EntityClass } from '@mikro-orm/core';
import type { BeforeErasure } from './erasure.ts';
import type { FileHolder } from './file-holder.ts';
import type { Joining } from './joining.ts';
import type { Searchable } from './searchable.ts';
import type { ShapeField } from './shape.ts';
import type { SubjectOffer } from './subjects.ts';

/** What a room offers to the house; see modules.ts. */
export type Module = {
  name: string;
  entities: EntityClass<object>[];
  resolvers: NonNullable<unknown>[];
  /** Kinds of subject that live here. */
  subjects?: SubjectOffer[];
  /** Fields that this room hangs on subjects of other rooms. */
  hangs?: (subject: SubjectOffer) => Record<string, ShapeField>;
  searchables?: Searchable[];
  /** What files can hang on in this room. */
  fileHolders?: FileHolder[];
  /** When one subject becomes part of another. */
  joining?: Joining;
  /** Before a person's row goes. */
  beforeErasure?: BeforeErasure;
};
