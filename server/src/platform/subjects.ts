import type { EntityManager } from '@mikro-orm/postgresql';
import sql, { join, raw, type Sql } from './sql.ts';
import type { Discussed } from './discussable.ts';
import type { News } from './news.ts';
import type { Joining } from './joining.ts';
import type { Module } from './module.ts';
import { readByIds, type Reading } from './read.ts';
import type { Asked } from './selection.ts';
import type { Shape } from './shape.ts';
import type { SubjectRef } from './subject.ts';
import type { SubjectKind } from './vocabulary.ts';

export type SubjectRow = { id: string; __typename: string };

/** A kind of subject, as its room offers it to the house. */
export type SubjectOffer = {
  kind: SubjectKind;
  shape: Shape;
  /** Where its pages are, and the column whose value follows that in an address. */
  address?: readonly [under: string, column: 'id' | 'slug'];
  /** Present when threads can hang on it. */
  discussed?: Discussed;
  /** What is new of this kind for the viewer. */
  news?: News;
  /** What a row is in, if anything; for whoever may see that but not the row. */
  within?: (self: Sql) => { kind: Sql; id: Sql };
  /** Takes over, in the same transaction, the audience of what is said inside another subject. */
  follow?: (em: EntityManager, inside: SubjectRef, audience: string[]) => Promise<void>;
};

/** Loads subjects of any kind without knowing the kinds: what the viewer may not see is simply not there. */
export type Subjects = {
  offers: readonly SubjectOffer[];
  /** In the order asked for; one statement per kind. */
  load(reading: Reading, asked: Asked, refs: SubjectRef[]): Promise<Map<string, SubjectRow>>;
  /** Which kind an id is of, among those the viewer may see. */
  refOf(reading: Reading, id: string): Promise<SubjectRef | null>;
  /** What the subject with this id is in, whether the viewer may see either or not. */
  within(reading: Reading, id: string): Promise<SubjectRef | null>;
  /** What is said inside the subject is for this audience from now on. */
  follow(em: EntityManager, inside: SubjectRef, audience: string[]): Promise<void>;
  /** One subject became part of another, or no longer is: every room does its share. */
  joining: Required<Joining>;
  offerOf(kind: SubjectKind): SubjectOffer;
  shapeOf(kind: SubjectKind): Shape;
};

export function subjectsOf(modules: Pick<Module, 'subjects' | 'hangs' | 'joining'>[]): Subjects {
  const offers = modules.flatMap(({ subjects = [] }) => subjects);
  for (const offer of offers) for (const { hangs } of modules) Object.assign(offer.shape.fields, hangs?.(offer));
  const byKind = new Map(offers.map((offer) => [offer.kind, offer]));
  const offerOf = (kind: SubjectKind) => {
    const offer = byKind.get(kind);
    if (!offer) throw new Error(`no room offers ${kind}`);
    return offer;
  };
  return {
    offers,
    offerOf,
    shapeOf: (kind) => offerOf(kind).shape,
    async load(reading, asked, refs) {
      const wanted = Map.groupBy(refs, ({ kind }) => kind);
      const loaded = await Promise.all(
        [...wanted].map(([kind, some]) =>
          readByIds<SubjectRow>(
            reading,
            asked,
            offerOf(kind).shape,
            some.map(({ id }) => id),
          ),
        ),
      );
      return new Map(loaded.flat().map((row) => [row.id, row]));
    },
    async follow(em, inside, audience) {
      for (const { follow } of offers) await follow?.(em, inside, audience);
    },
    joining: {
      async join(em, from, into) {
        for (const { joining } of modules) await joining?.join(em, from, into);
      },
      async part(em, from, into) {
        for (const { joining } of modules) await joining?.part?.(em, from, into);
      },
    },
    async within({ rows }, id) {
      const each = offers.flatMap(({ shape, within }) => {
        if (!within) return [];
        const place = within(sql`s`);
        return [
          sql`select ${place.kind} as kind, ${place.id} as id from ${raw(`"${shape.table}"`)} s where s.id = ${id}::uuid`,
        ];
      });
      const [found] = each.length > 0 ? await rows<SubjectRef>(join(each, ' union all ')) : [];
      return found ?? null;
    },
    async refOf({ rows, scope }, id) {
      const each = offers.map(({ kind, shape }) => {
        const table = raw(`"${shape.table}"`);
        return sql`select ${kind}::text as kind, s.id from ${table} s where s.id = ${id}::uuid and ${shape.visible(sql`s`, scope)}`;
      });
      const [found] = await rows<SubjectRef>(join(each, ' union all '));
      return found ?? null;
    },
  };
}
