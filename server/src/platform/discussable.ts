import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sql } from './sql.ts';
import { InterfaceType } from 'type-graphql';
import type { Rows } from './rows.ts';
import { Node, Subject } from './subject.ts';
import type { Viewer } from './viewer.ts';

/** The room of discussions hangs `threads` on it, and knows no more of its kinds than `Discussed` tells. */
@InterfaceType({ implements: [Subject, Node], description: 'A subject that discussions hang on.' })
export abstract class Discussable {}

/** How a kind of subject is discussed; written by the room that owns the kind. */
export type Discussed<Facts = unknown> = {
  /** SQL of the JSON that the rules below need of a row. */
  facts(self: Sql): Sql;
  /** SQL of the text[] of who reads what is said about a row. */
  audience(self: Sql): Sql;
  /** Who may start threads and reply. */
  speak(viewer: Viewer, facts: Facts): boolean;
  /** Who pins and locks, and accepts answers in the asker's place. */
  facilitate(viewer: Viewer, facts: Facts): boolean;
  /** `facilitate` in SQL, of a row's id. */
  facilitatedBy?(id: Sql, viewer: Viewer): Sql;
  /** SQL of a query of the ids of those who facilitate the row of this id at this moment: they are told what needs them. */
  facilitators?(id: Sql, now: Date): Sql;
  /** SQL of the id of the community whose facilitators judge what is said about the row of this id, where it is in one. */
  judgedIn?(id: Sql): Sql;
  /** Who may ask without their name; nobody where it is not said. */
  askAnonymously?(viewer: Viewer, facts: Facts): boolean;
  /** SQL of the minutes that somebody waits between two posts about the row of this id; null for none. */
  pace?(id: Sql): Sql;
  /** For those who may read but not speak: what to do. */
  refusal(viewer: Viewer, facts: Facts): string;
  /** Its row is seen by some who may not read what is said: to them its threads are null, not none. */
  front?: boolean;
  /** SQL of a query of the ids of people who are told of new threads, unless they say otherwise. */
  followers?(self: Sql): Sql;
  /** Somebody who reads or writes there is noted where the kind keeps such a thing. Waits for nobody. */
  visited?(rows: Rows, id: string, personId: string, at: Date): Promise<void>;
  /** SQL of how many threads there are, where the row keeps count. */
  threadCount?(self: Sql): Sql;
  /** SQL of the moment since when the viewer belongs to the row of this id, null when they do not: what comes later is news to them. */
  followedSince?(id: Sql, viewer: Viewer): Sql;
  /** Keeps what the row knows of its threads. Runs before their own rows are touched: rows are always locked in that order. */
  spoken?(em: EntityManager, id: string, at: Date, newThreads: number): Promise<void>;
};
