import { Field, InputType } from 'type-graphql';
import { Invalid } from '../platform/errors.ts';
import { DateTime } from '../platform/scalars.ts';
import { checkedText } from '../platform/text.ts';

@InputType()
export class PollInput {
  @Field(() => [String], { description: 'What can be chosen: 2 to 10.' })
  options!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether one may choose several.' })
  multiple?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'Within a year; without it the poll stays open.' })
  closesAt?: Date | null;
}

const [least, most] = [2, 10];
const year = 366 * 24 * 3600 * 1000;

/** Throws Invalid naming what is wrong with a poll. */
export function checkedPoll(poll: PollInput | null | undefined, now: Date): Required<PollInput> {
  const options = (poll?.options ?? [])
    .filter((label) => label.trim())
    .map((label) => checkedText('options', label, { most: 120, name: 'each choice' }));
  if (options.length < least || options.length > most)
    throw new Invalid({ options: `Give ${least} to ${most} things to choose from.` });
  if (new Set(options.map((label) => label.toLowerCase())).size < options.length)
    throw new Invalid({ options: 'Two of them are the same.' });
  const closesAt = poll?.closesAt ? new Date(poll.closesAt) : null;
  if (closesAt && !(closesAt > now && closesAt.getTime() < now.getTime() + year))
    throw new Invalid({ closesAt: 'Close it at a moment to come, within a year.' });
  return { options, multiple: poll?.multiple ?? false, closesAt };
}
