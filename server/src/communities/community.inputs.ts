import { Field, InputType } from 'type-graphql';
import { RoleKind } from '../platform/vocabulary.ts';
import { CommunityVisibility } from './community.ts';

@InputType({ description: 'How a community describes itself.' })
export class CommunityInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'One sentence: who it is for.' })
  purpose!: string;

  @Field(() => String, { nullable: true, description: 'Markdown.' })
  about?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs.' })
  themes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What those who request to join are asked; without it, it stays as it is.',
  })
  joiningQuestion?: string | null;

  @Field(() => String, { nullable: true, description: 'Markdown, for new members; without it, it stays as it is.' })
  welcomeNote?: string | null;
}

@InputType()
export class CreateCommunityInput extends CommunityInput {
  @Field(() => CommunityVisibility)
  visibility!: CommunityVisibility;

  @Field(() => RoleKind, { nullable: true, description: 'OFFICER or ELECTED_MEMBER, which the founder must hold.' })
  requiredRole?: RoleKind | null;

  @Field(() => String, { nullable: true, description: 'The same key makes one community, however often it is sent.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Any of the values in each, and all of those given.' })
export class CommunityFilter {
  @Field(() => String, { nullable: true, description: 'In the name or purpose.' })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs.' })
  themes?: string[] | null;

  @Field(() => [CommunityVisibility], { nullable: true })
  visibilities?: CommunityVisibility[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the viewer is a member of.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those the viewer facilitates.' })
  facilitated?: boolean | null;
}
