import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { readPerson } from '../identity/person.resolver.ts';
import { Person } from '../identity/person.ts';
import { viewerNow } from '../identity/viewer.resolver.ts';
import { SignedInViewer } from '../identity/viewer.types.ts';
import type { Context } from '../platform/context.ts';
import { connectionOf, PageArgs } from '../platform/page.ts';
import { built, readOne } from '../platform/read.ts';
import sql from '../platform/sql.ts';
import * as commands from './message.commands.ts';
import { type RecipientFacts, writeTo } from './message.policy.ts';
import { messageShape } from './message.shape.ts';
import { Message } from './message.ts';

type Info = GraphQLResolveInfo;
const MessageConnection = connectionOf('Message', () => Message);
type MessageConnection = InstanceType<typeof MessageConnection>;

@ArgsType()
class MessagesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Those to and from this person.' })
  with?: string | null;
}

@ObjectType({ description: 'What the viewer may do to be in touch with somebody.' })
class PersonContact {
  @Field(() => Boolean)
  write!: boolean;

  @Field(() => Boolean, { description: 'The viewer takes no messages from them.' })
  blocked!: boolean;
}

const read = (ctx: Context, info: Info, id: string) =>
  readOne<Message>(ctx, info, messageShape, (self) => sql`${self}.id = ${id}::uuid`);

@Resolver(() => SignedInViewer)
export class MessageResolver {
  @FieldResolver(() => MessageConnection, { description: 'To and from the viewer, the latest first.' })
  messages(@Root() viewer: SignedInViewer, @Args(() => MessagesArgs) _page: MessagesArgs, @Info() info: Info) {
    return built<MessageConnection>(viewer, info);
  }

  @FieldResolver(() => Boolean, { description: 'Whether others may write to the viewer.' })
  takesMessages(@Root() { takesMessages }: { takesMessages: boolean }): boolean {
    return takesMessages;
  }

  @Mutation(() => Message, { description: 'A mail tells them; neither sees an address of the other.' })
  async writeTo(
    @Arg('personId', () => ID) personId: string,
    @Arg('body', () => String, { description: 'Plain text.' }) body: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.writeTo(ctx, { personId, body }, idempotencyKey));
  }

  @Mutation(() => Person, { description: 'Takes no messages from somebody, who is not told; or takes them again.' })
  async blockPerson(
    @Arg('id', () => ID) id: string,
    @Arg('blocked', () => Boolean, { defaultValue: true }) blocked: boolean,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return readPerson(ctx, info, await commands.blockPerson(ctx, id, blocked));
  }

  @Mutation(() => SignedInViewer, { description: 'Whether anybody may write to the viewer.' })
  async takeMessages(@Arg('taken', () => Boolean) taken: boolean, @Ctx() ctx: Context, @Info() info: Info) {
    await commands.takeMessages(ctx, taken);
    return viewerNow(ctx, info);
  }

  @Mutation(() => Message, { description: 'Shows the administrators a message that the viewer was sent.' })
  async reportMessage(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
    @Info() info: Info,
  ) {
    return read(ctx, info, await commands.reportMessage(ctx, id, reason));
  }
}

@Resolver(() => Person)
export class ContactResolver {
  @FieldResolver(() => PersonContact)
  viewerContact(
    @Root() { viewerContact }: { viewerContact: RecipientFacts },
    @Ctx() { viewer }: Context,
  ): PersonContact {
    return { write: writeTo(viewer, viewerContact), blocked: viewerContact.blocked };
  }
}
