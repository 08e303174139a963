import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../identity/person.ts';

/** A mail that was refused: the same one is refused once, and nobody gets many refusals. */
@Entity({ tableName: 'refused_mail' })
@Index({ properties: ['person', 'at'] })
export class RefusedMail {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  person!: Person;

  @Property({ type: 'timestamptz' })
  @Index()
  at!: Date;
}
