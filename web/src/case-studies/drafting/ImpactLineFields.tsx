import { Trash2 } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { formatMoney } from '../../ui/format.ts';
import {
  impactKindChoices,
  impactStatusChoices,
  recurrenceChoices,
  type ImpactKind,
  type ImpactStatus,
  type Recurrence,
} from '../caseStudyWords.ts';
import { readYear } from '../figures.ts';
import { isMoney, readFigure, type Line } from './draft.ts';

type Props = {
  line: Line;
  place: number;
  errors: Record<string, string>;
  onLine: (line: Line) => void;
  onRemove: () => void;
};

/** One figure: what kind, what it is, how much, how often, when, and how sure. */
export function ImpactLineFields({ line, place, errors, onLine, onRemove }: Props) {
  const name = (part: string) => `impactLines.${place}.${part}`;
  const change = (patch: Partial<Line>) => onLine({ ...line, ...patch });
  const money = isMoney(line);
  const figure = readFigure(line);
  const unreadable = Number.isNaN(figure)
    ? money
      ? 'Enter whole pounds, such as 42000, £420k or £1.2m.'
      : 'Enter a number, such as 1904 or 32.5.'
    : undefined;
  return (
    <fieldset className="impact-line">
      <legend>Figure {place + 1}</legend>
      <div className="impact-line-fields">
        <SelectField
          name={name('kind')}
          label="Kind"
          options={impactKindChoices}
          value={line.kind}
          onValue={(kind) => change({ kind: kind as ImpactKind })}
        />
        <TextField
          name={name('description')}
          label="What it is"
          hint={money ? 'Such as “Trade waste income over 2021/22”.' : 'Such as “Skips found without a licence”.'}
          autoComplete="off"
          value={line.description}
          onValue={(description) => change({ description })}
          error={errors[name('description')]}
        />
        <TextField
          name={name(money ? 'amount' : 'value')}
          label={money ? 'Pounds' : 'Number'}
          hint={
            money ? (figure ? `Read as ${formatMoney(figure)}` : 'Such as 42000 or £1.2m.') : 'Such as 1904 or 32.5.'
          }
          autoComplete="off"
          inputMode={money ? 'text' : 'decimal'}
          value={line.figure}
          onValue={(text) => change({ figure: text })}
          error={unreadable ?? errors[name('amount')] ?? errors[name('value')]}
        />
        {money ? (
          <SelectField
            name={name('recurrence')}
            label="How often"
            options={recurrenceChoices}
            value={line.recurrence}
            onValue={(recurrence) => change({ recurrence: recurrence as Recurrence })}
          />
        ) : (
          <TextField
            name={name('unit')}
            label="Of what"
            hint="Such as “skips” or “% recycled”."
            autoComplete="off"
            value={line.unit}
            onValue={(unit) => change({ unit })}
            error={errors[name('unit')]}
          />
        )}
        <TextField
          name={name('year')}
          label="Year"
          hint="The year it was reached, or is expected."
          autoComplete="off"
          inputMode="numeric"
          value={line.year}
          onValue={(year) => change({ year })}
          error={Number.isNaN(readYear(line.year)) ? 'Enter a year, such as 2025.' : errors[name('year')]}
        />
        <SelectField
          name={name('status')}
          label="How sure"
          options={impactStatusChoices}
          value={line.status}
          onValue={(status) => change({ status: status as ImpactStatus })}
        />
      </div>
      <Button look="quiet" icon={<Trash2 aria-hidden="true" />} onClick={onRemove}>
        Remove figure {place + 1}
      </Button>
    </fieldset>
  );
}
