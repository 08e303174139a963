import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * The places of something that is booked, under its id. Whoever changes who holds them locks this row first, so that
 * none is given twice. Never on the wire: the thing itself tells of its places.
 */
@Entity({ tableName: 'places' })
export class Places {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** Null where there is room for everybody. */
  @Property({ type: 'integer', nullable: true })
  capacity?: number | null;

  /** Nobody gets a place from then on. */
  @Property({ type: 'timestamptz' })
  closesAt!: Date;

  /** How many are held, and how many people wait for one: counted again whenever that changes. */
  @Property({ type: 'integer', default: 0 })
  taken!: number & Opt;

  @Property({ type: 'integer', default: 0 })
  waiting!: number & Opt;

  /** Of the last booking: who comes first is served first. */
  @Property({ type: 'integer', default: 0 })
  lastNumber!: number & Opt;
}
