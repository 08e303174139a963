import { Field, InputType } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { checkedText } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { withhold } from '../platform/withheld.ts';
import { self, tell } from './profile.commands.ts';
import { Skill, SkillKind, SkillReaders } from './skill.ts';

const most = 12;
const textLimits = { most: 80, least: 1, name: 'a few words' };

@InputType({ description: 'A few words on what the viewer can help with or would like to learn.' })
export class SkillInput {
  @Field(() => SkillKind)
  kind!: SkillKind;

  @Field(() => String)
  text!: string;

  @Field(() => SkillReaders, { defaultValue: 'COMMUNITIES' })
  readers!: SkillReaders;
}

/** What the viewer offers and needs becomes these and no others. What is for fewer than before is out of search at once. */
export const saveSkills = (ctx: Context, given: SkillInput[]): Promise<void> =>
  transact(ctx, async (em) => {
    const person = await self(em, ctx);
    for (const kind of Object.values(SkillKind))
      if (given.filter((each) => each.kind === kind).length > most)
        throw new Invalid({ skills: `Name ${most} at most of each.` });
    const before = await em.find(Skill, { person });
    const wanted = given.map(({ kind, text, readers }, place) => ({
      person,
      kind,
      readers,
      place,
      text: checkedText('skills', text.replace(/\s+/g, ' '), textLimits),
    }));
    const open = new Set(wanted.filter(({ readers }) => readers === 'SECTOR').map(({ text }) => text));
    const narrows = before.some(({ readers, text }) => readers === 'SECTOR' && !open.has(text));
    await em.nativeDelete(Skill, { person });
    em.clear();
    for (const each of wanted) em.create(Skill, { ...each, person: person.id });
    if (narrows) await withhold(em, person.id);
    await tell(em, ctx, 'skills-changed', person.id, narrows);
  });
