import { Field, InputType, Int } from 'type-graphql';
import { Invalid } from '../platform/errors.ts';
import { checkedText } from '../platform/text.ts';
import { AdoptionState } from './adoption.ts';

@InputType({ description: 'What a council says of having taken up what a study tells.' })
export class AdoptionInput {
  @Field(() => AdoptionState)
  state!: AdoptionState;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => String, { defaultValue: '', description: 'At most 2,000 characters.' })
  adaptation!: string;

  @Field(() => String, { defaultValue: '', description: 'At most 2,000 characters.' })
  result!: string;
}

const most = 2_000;
const earliest = 1974;

/** Throws Invalid: whoever did it, or gave it up, says what came of it. */
export function checkedAdoption({ state, year = null, adaptation, result }: AdoptionInput, now: Date) {
  if (year !== null && (year < earliest || year > now.getUTCFullYear()))
    throw new Invalid({ year: `Enter a year between ${earliest} and ${now.getUTCFullYear()}.` });
  const name = state === 'STOPPED' ? 'why you stopped' : 'what came of it';
  return {
    state,
    year,
    adaptation: checkedText('adaptation', adaptation, { most, name: 'what you did otherwise' }),
    result: checkedText('result', result, { most, least: state === 'TRYING' ? 0 : 1, name }),
  };
}
