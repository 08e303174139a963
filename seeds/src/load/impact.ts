import type { ImpactKind, ImpactStatus } from '@knowledge-hub/server/case-studies/impact-line.ts';
import type { Random } from './random.ts';
import type { Row } from './row.ts';
import type { Topic, Writer } from './writer.ts';

const kinds: ImpactKind[] = ['SAVING', 'INCOME', 'OUTCOME', 'COST_AVOIDED'];
const statuses: ImpactStatus[] = ['ACHIEVED', 'FORECAST', 'AUDITED'];
const descriptions: Record<ImpactKind, string[]> = {
  SAVING: ['Running costs of the {service}', 'Less spent on {things}', 'Savings in the {term}'],
  INCOME: ['Income of the {service}', 'Charges for {things}', 'Sales to {people}'],
  COST_AVOIDED: ['Spending on {things} avoided', 'Growth in the {service} held back'],
  OUTCOME: ['{measure}', '{things} since the change'],
};

/** One to four lines of money or of other effects. */
export function impactLines(random: Random, writer: Writer, topic: Topic, caseStudyId: string, at: Date): Row[] {
  return Array.from({ length: 1 + random.rank(4) }, (_, position) => {
    const kind = random.favour(kinds);
    const outcome = kind === 'OUTCOME';
    return {
      id: random.id(at),
      caseStudyId,
      position,
      kind,
      description: writer.sentence(descriptions[kind], topic),
      amount: outcome ? null : writer.amount(),
      value: outcome ? random.between(2, 900) : null,
      unit: outcome ? random.favour(topic.field.units) : null,
      recurrence: outcome || random.chance(0.3) ? 'ONE_OFF' : 'YEARLY',
      year: topic.year - random.rank(2),
      status: random.favour(statuses),
    };
  });
}
