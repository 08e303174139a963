import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '../identity/person.ts';
import { Organisation } from '../organisations/organisation.ts';
import { Node } from '../platform/subject.ts';

/** Who answers for a council which roles people hold there; counts while they are an officer there. */
@Entity()
@Unique({ properties: ['organisation', 'person'] })
export class DemocraticContact extends Node {
  @ManyToOne({ entity: () => Organisation })
  organisation!: Organisation;

  @ManyToOne({ entity: () => Person, deleteRule: 'cascade' })
  @Index()
  person!: Person;

  @ManyToOne({ entity: () => Person, nullable: true, deleteRule: 'set null' })
  @Index()
  namedBy?: Person | null;

  @Property({ type: 'timestamptz' })
  since!: Date;
}
