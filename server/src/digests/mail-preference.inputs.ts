import { Field, InputType, Int } from 'type-graphql';
import { MailFrequency, usualMail } from '../notifications/mail-preference.ts';

@InputType()
export class MailPreferenceInput {
  @Field(() => MailFrequency)
  frequency!: MailFrequency;

  @Field(() => Int, { defaultValue: usualMail.hour, description: 'Of the day, for daily and weekly mails: 0 to 23.' })
  hour!: number;

  @Field(() => Int, { defaultValue: usualMail.weekday, description: 'For weekly mails: 1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => String, { defaultValue: usualMail.timeZone, description: 'As in the IANA database.' })
  timeZone!: string;
}
