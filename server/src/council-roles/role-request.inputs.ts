import { Field, InputType } from 'type-graphql';
import { Invalid } from '../platform/errors.ts';
import { LocalDate } from '../platform/scalars.ts';
import { checkedText } from '../platform/text.ts';
import { RoleKind } from '../platform/vocabulary.ts';

@InputType({ description: 'What somebody says they are at a council.' })
export class RoleRequestInput {
  @Field(() => RoleKind, { description: 'Officer or elected member.' })
  role!: RoleKind;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it is held.' })
  endsOn?: string | null;

  @Field(() => String, { description: 'How it can be checked: a page of the council, say.' })
  evidence!: string;
}

const year = 366 * 24 * 3600 * 1000;
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** Throws Invalid naming each field that cannot be so. */
export function checkedRequest({ role, title, startsOn, endsOn, evidence }: RoleRequestInput, now: Date) {
  if (startsOn > dayOf(new Date(now.getTime() + year)) || startsOn < '1950-01-01')
    throw new Invalid({ startsOn: 'Enter the day on which it began, or begins within a year.' });
  checkEnd(startsOn, endsOn, now);
  return {
    role,
    title: checkedText('title', title, { most: 120, name: 'the title' }) || null,
    startsOn,
    endsOn: endsOn ?? null,
    evidence: checkedText('evidence', evidence, { most: 500, least: 1, name: 'how it can be checked' }),
  };
}

/** A role that is asked for, or confirmed, has not ended yet. */
export function checkEnd(startsOn: string, endsOn: string | null | undefined, now: Date): void {
  if (endsOn && endsOn < startsOn) throw new Invalid({ endsOn: 'A role ends on the day it starts, or later.' });
  if (endsOn && endsOn < dayOf(now)) throw new Invalid({ endsOn: 'This day is over: enter the last day it is held.' });
}
