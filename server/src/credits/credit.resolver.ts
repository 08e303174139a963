import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { caseStudyShape } from '../case-studies/case-study.shape.ts';
import { CaseStudy } from '../case-studies/case-study.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { built, readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { answerCredit } from './answering.commands.ts';
import { creditShape } from './credit.shape.ts';
import { Credit } from './credit.ts';
import { CreditConnection } from './credit.types.ts';
import { retellThread } from './retelling.commands.ts';
import { RetellThreadInput } from './retelling.inputs.ts';

type Info = GraphQLResolveInfo;

@Resolver()
export class CreditResolver {
  @Mutation(() => CaseStudy, {
    description:
      'Begins a case study from a discussion. What others said is in it only once they agree: they are asked, by name.',
  })
  async retellThread(
    @Arg('input', () => RetellThreadInput) input: RetellThreadInput,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const id = await retellThread(ctx, input);
    return readOne<CaseStudy>(ctx, info, caseStudyShape, (self) => sql`${self}.id = ${id}::uuid`);
  }

  @Mutation(() => Credit, { description: 'By whose words they are; at any time, and again.' })
  async answerCredit(
    @Arg('id', () => ID) id: string,
    @Arg('agree', () => Boolean) agree: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    const answered = await answerCredit(ctx, id, agree);
    return readOne<Credit>(ctx, info, creditShape, (self) => sql`${self}.id = ${answered}::uuid`);
  }
}

@Resolver(() => CaseStudy)
export class StudyCreditsResolver {
  @FieldResolver(() => CreditConnection, {
    description: 'Whom it thanks for what it tells; for its author, also whom it would like to.',
  })
  credits(@Root() study: CaseStudy, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<CreditConnection>(study, info);
  }
}

@Resolver(() => SignedInViewer)
export class OwnCreditsResolver {
  @FieldResolver(() => CreditConnection, {
    description: 'What case studies would like to tell of what the viewer said, the latest first.',
  })
  creditRequests(@Root() viewer: SignedInViewer, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<CreditConnection>(viewer, info);
  }
}
