import { Entity, Index, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Person } from '../identity/person.ts';
import { Community } from './community.ts';

/** That a member read or wrote in a community in a month: which month, and no more than that. Never on the wire but counted. */
@Entity({ tableName: 'community_visit' })
export class CommunityVisit {
  @ManyToOne({ entity: () => Community, primary: true, deleteRule: 'cascade' })
  community!: Community;

  /** Its first day, in London. */
  @PrimaryKey({ type: 'date' })
  month!: string;

  @ManyToOne({ entity: () => Person, primary: true, deleteRule: 'cascade' })
  @Index()
  person!: Person;
}
