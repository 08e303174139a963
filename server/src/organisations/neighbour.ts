import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Organisation } from './organisation.ts';

/** Who is like whom in numbers, as statisticians worked it out: not always mutual. Never on the wire by itself. */
@Entity({ tableName: 'neighbour' })
export class Neighbour {
  @ManyToOne({ entity: () => Organisation, primary: true, deleteRule: 'cascade' })
  organisation!: Organisation;

  /** 1 is the nearest. */
  @Property({ type: 'integer', primary: true })
  rank!: number;

  @ManyToOne({ entity: () => Organisation, deleteRule: 'cascade' })
  neighbour!: Organisation;
}
