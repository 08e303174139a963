import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../platform/page.ts';
import { FacetName } from '../platform/search-index.ts';
import { Subject } from '../platform/subject.ts';

@ObjectType({
  description: 'A found subject. In marked texts all is HTML-escaped but <mark>…</mark> around what matched.',
})
export class SearchHit {
  @Field(() => Subject)
  subject!: Subject;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  titleMarked!: string;

  @Field(() => String, {
    description: 'What matched in its context, marked; of a thread, the reply that matched best.',
  })
  snippet!: string;

  @Field(() => String, {
    nullable: true,
    description: "What its council has in common with the viewer's, where councils like theirs come first.",
  })
  reason?: string | null;
}

@ObjectType({ description: 'What a search can put first for somebody who is at a council.' })
export class LikeMineState {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String, { description: 'Short name of the council.' })
  name!: string;

  @Field(() => Boolean, { description: 'Councils like it come first where the order is by relevance.' })
  on!: boolean;
}

@ObjectType()
export class SearchEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => SearchHit)
  node!: SearchHit;
}

@ObjectType()
export class FacetValue {
  @Field(() => String)
  value!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Int, { description: 'What would be found with this value and the choices in the other facets.' })
  count!: number;

  @Field(() => Boolean)
  chosen!: boolean;
}

@ObjectType()
export class Facet {
  @Field(() => FacetName)
  name!: FacetName;

  @Field(() => [FacetValue], {
    description:
      'The most frequent first, but for what has an order of its own; a chosen one is there even when it counts nothing.',
  })
  values!: FacetValue[];
}

@ObjectType({ description: 'A word that nobody wrote, and the one it was taken for.' })
export class SearchCorrection {
  @Field(() => String)
  typed!: string;

  @Field(() => String)
  meant!: string;
}

@ObjectType()
export class SearchResults {
  @Field(() => Int)
  totalCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them hold all that was asked; the others hold enough. Null of a long question.',
  })
  completeCount!: number | null;

  @Field(() => [String], { description: 'Words of the question that none of the first results holds.' })
  missing!: string[];

  @Field(() => [SearchCorrection], {
    description: 'What was searched for as well, instead of words that nobody wrote.',
  })
  corrections!: SearchCorrection[];

  @Field(() => Boolean, { description: 'The search engine is away, and the simpler search answers.' })
  degraded!: boolean;

  @Field(() => [Facet])
  facets!: Facet[];

  @Field(() => LikeMineState, { nullable: true, description: 'Null for who has no council.' })
  likeMine!: LikeMineState | null;

  @Field(() => [SearchEdge])
  edges!: SearchEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
