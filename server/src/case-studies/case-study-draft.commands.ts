import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.ts';
import { chosenThemes } from '../organisations/chosen-themes.ts';
import { Organisation } from '../organisations/organisation.ts';
import type { Context } from '../platform/context.ts';
import { Invalid } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { isId } from '../platform/ids.ts';
import { allow } from '../platform/policy.ts';
import { checkedText, slugOf } from '../platform/text.ts';
import { transact } from '../platform/transact.ts';
import { CaseStudy } from './case-study.ts';
import { checkVersion, loaded, tell } from './case-study.commands.ts';
import type { CaseStudyInput, ImpactLineInput } from './case-study.inputs.ts';
import { edit, write, writeAny } from './case-study.policy.ts';
import { ImpactLine } from './impact-line.ts';

const longSection = 20_000;
const mostLines = 20;
const sections = [
  'context',
  'challenge',
  'solution',
  'impact',
  'investment',
  'sustained',
  'lessons',
  'whatDidNotWork',
] as const;

type Draft = { id?: string | null; version?: number | null; input: CaseStudyInput; idempotencyKey?: string | null };

/** Creates a draft, or saves one from the version it was opened at. */
export const saveCaseStudyDraft = (ctx: Context, { id, version, input, idempotencyKey }: Draft): Promise<string> =>
  transact(ctx, async (em) => {
    if (!id) return once(em, ctx, idempotencyKey, input, () => createDraft(em, ctx, input));
    const study = await loaded(em, ctx, id, edit);
    checkVersion(study, version);
    await fill(em, ctx, study, input);
    await tell(em, ctx, 'saved', study);
    return study.id;
  });

/** Within the transaction of whatever it begins with. */
export async function createDraft(em: EntityManager, ctx: Context, input: CaseStudyInput): Promise<string> {
  const refusal = 'Take a role at a council first, in your account.';
  allow(writeAny, ctx.viewer, undefined, refusal);
  const organisation = await organisationFor(em, ctx, input);
  allow(write, ctx.viewer, { organisationId: organisation.id }, refusal);
  const title = checkedText('title', input.title, { most: 200, least: 1, name: 'a title' });
  const author = em.getReference(Person, ctx.viewer.personId!);
  const study = em.create(CaseStudy, { title, slug: await freeSlug(em, title), organisation, author, audience: [] });
  await fill(em, ctx, study, input);
  await tell(em, ctx, 'drafted', study);
  return study.id;
}

async function fill(em: EntityManager, ctx: Context, study: CaseStudy, input: CaseStudyInput): Promise<void> {
  study.title = checkedText('title', input.title, { most: 200, least: 1, name: 'a title' });
  study.summary = checkedText('summary', input.summary, { most: 1_000, name: 'the summary' });
  for (const section of sections)
    study[section] = checkedText(section, input[section], { most: longSection, name: 'this section' }) || null;
  study.deliveryModel = input.deliveryModel ?? null;
  study.themeSlugs = await chosenThemes(em, input.themes ?? []);
  study.contact = input.contactId ? await contactFor(em, input.contactId) : null;
  if (input.organisationId && input.organisationId !== study.organisation.id) {
    study.organisation = await organisationFor(em, ctx, input);
    allow(write, ctx.viewer, { organisationId: study.organisation.id });
  }
  study.partners.set(await partnersFor(em, input.partnerIds ?? []));
  study.impactLines.set(linesFor(em, study, input.impactLines ?? []));
  study.settle();
}

async function organisationFor(em: EntityManager, ctx: Context, input: CaseStudyInput): Promise<Organisation> {
  const id = input.organisationId ?? ctx.viewer.roles[0]?.organisationId;
  const organisation = id && isId(id) ? await em.findOne(Organisation, { id }) : null;
  if (!organisation) throw new Invalid({ organisationId: 'Choose the council this is about.' });
  return organisation;
}

async function partnersFor(em: EntityManager, ids: string[]): Promise<Organisation[]> {
  const partners = ids.every(isId) ? await em.find(Organisation, { id: { $in: ids } }) : [];
  if (partners.length !== new Set(ids).size)
    throw new Invalid({ partnerIds: 'Choose partners from the list of councils.' });
  return partners;
}

async function contactFor(em: EntityManager, id: string): Promise<Person> {
  const contact = isId(id) ? await em.findOne(Person, { id }) : null;
  if (!contact) throw new Invalid({ contactId: 'Choose a person from the directory.' });
  return contact;
}

function linesFor(em: EntityManager, study: CaseStudy, inputs: ImpactLineInput[]): ImpactLine[] {
  if (inputs.length > mostLines) throw new Invalid({ impactLines: `At most ${mostLines} lines.` });
  return inputs.map((input, position) => {
    const field = `impactLines.${position}`;
    const money = input.kind !== 'OUTCOME';
    checkFigure(
      `${field}.amount`,
      money ? input.amount : null,
      Number.isSafeInteger,
      'Enter whole pounds, such as 42000.',
    );
    checkFigure(`${field}.value`, money ? null : input.value, Number.isFinite, 'Enter a number.');
    checkFigure(`${field}.year`, input.year, (year) => year >= 1990 && year <= 2060, 'Enter a year, such as 2025.');
    return em.create(ImpactLine, {
      caseStudy: study,
      position,
      ...input,
      description: checkedText(`${field}.description`, input.description, { most: 300, name: 'the description' }),
      unit: checkedText(`${field}.unit`, input.unit, { most: 60, name: 'the unit' }) || null,
      amount: money ? (input.amount ?? null) : null,
      value: money ? null : (input.value ?? null),
    });
  });
}

function checkFigure(
  field: string,
  figure: number | null | undefined,
  good: (figure: number) => boolean,
  sentence: string,
) {
  if (figure !== null && figure !== undefined && (!good(figure) || figure < 0 || figure > 1e12))
    throw new Invalid({ [field]: sentence });
}

async function freeSlug(em: EntityManager, title: string): Promise<string> {
  const slug = slugOf(title);
  const taken = await em.count(CaseStudy, { slug }, { filters: { visible: { everything: true } } });
  return taken === 0 ? slug : `${slug}-${crypto.randomUUID().slice(0, 6)}`;
}
