import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Community } from '../communities/community.ts';
import { choices } from '../platform/vocabulary.ts';

export const LibraryAdders = choices(
  'LibraryAdders',
  ['MEMBERS', 'FACILITATORS'],
  "Who adds documents to a community's library.",
);
export type LibraryAdders = keyof typeof LibraryAdders;

/** Where there is no row, members add. Never on the wire. */
@Entity({ tableName: 'library_settings' })
export class LibrarySettings {
  @OneToOne({ entity: () => Community, primary: true, deleteRule: 'cascade' })
  community!: Community;

  @Property({ type: 'text' })
  adders!: LibraryAdders;
}
