import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { caseStudyShape } from '../case-studies/case-study.shape.ts';
import { CaseStudy } from '../case-studies/case-study.ts';
import { Organisation } from '../organisations/organisation.ts';
import type { Context } from '../platform/context.ts';
import { PageArgs } from '../platform/page.ts';
import { abilities } from '../platform/policy.ts';
import { built, readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import { removeAdoption, saveAdoption } from './adoption.commands.ts';
import { AdoptionInput } from './adoption.inputs.ts';
import { type AdoptionFacts, adoptionPolicies } from './adoption.policy.ts';
import { Adoption } from './adoption.ts';
import { AdoptionAbilities, AdoptionConnection, AdoptionCounts } from './adoption.types.ts';

type Info = GraphQLResolveInfo;

const read = (ctx: Context, info: Info, id: string) =>
  readOne<CaseStudy>(ctx, info, caseStudyShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => Adoption)
export class AdoptionResolver {
  @Mutation(() => CaseStudy, {
    description: 'A council of the viewer’s says that it has taken this up; again, to say something else of it.',
  })
  async saveAdoption(
    @Arg('caseStudyId', () => ID) caseStudyId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('input', () => AdoptionInput) input: AdoptionInput,
    @Arg('version', () => Int, { nullable: true, description: 'The one it started from; none for the first time.' })
    version: number | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await saveAdoption(ctx, { caseStudyId, organisationId, version, input }));
  }

  @Mutation(() => CaseStudy, { description: 'By the council itself, or a curator.' })
  async removeAdoption(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: Info) {
    return read(ctx, info, await removeAdoption(ctx, id));
  }

  @FieldResolver(() => AdoptionAbilities)
  viewerCan(@Root() { viewerCan }: { viewerCan: AdoptionFacts }, @Ctx() { viewer }: Context): AdoptionAbilities {
    return abilities(adoptionPolicies, viewer, viewerCan);
  }
}

@Resolver(() => CaseStudy)
export class StudyAdoptionsResolver {
  @FieldResolver(() => AdoptionCounts)
  adoptionCounts(@Root() { adoptionCounts }: { adoptionCounts: AdoptionCounts }): AdoptionCounts {
    return adoptionCounts;
  }

  @FieldResolver(() => AdoptionConnection, { description: 'What councils say that took it up, the latest first.' })
  adoptions(@Root() study: CaseStudy, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<AdoptionConnection>(study, info);
  }

  @FieldResolver(() => [Organisation], {
    description: 'Councils for which the viewer may say so, and nobody has as yet.',
  })
  adoptableBy(@Root() { adoptableBy }: { adoptableBy: Organisation[] }): Organisation[] {
    return adoptableBy;
  }
}

@Resolver(() => Organisation)
export class OrganisationAdoptionsResolver {
  @FieldResolver(() => AdoptionConnection, { description: 'What it took up from others, the latest first.' })
  adoptions(@Root() organisation: Organisation, @Args(() => PageArgs) _page: PageArgs, @Info() info: Info) {
    return built<AdoptionConnection>(organisation, info);
  }
}
