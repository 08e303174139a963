import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { fieldId } from '../../ui/Field.tsx';
import { useStatus } from '../../ui/Status.tsx';
import { newLine, type Line } from './draft.ts';
import { ImpactLineFields } from './ImpactLineFields.tsx';

type Props = { lines: Line[]; onLines: (lines: Line[]) => void; errors: Record<string, string> };

const most = 20;

/** As many lines of figures as there are; a line taken out can be put back. */
export function ImpactLines({ lines, onLines, errors }: Props) {
  const [removed, setRemoved] = useState<{ line: Line; place: number } | null>(null);
  const focusNext = useRef<string | null>(null);
  const say = useStatus();
  useEffect(() => {
    if (focusNext.current === null) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const add = () => {
    focusNext.current = fieldId(`impactLines.${lines.length}.kind`);
    setRemoved(null);
    onLines([...lines, newLine(crypto.randomUUID(), new Date())]);
  };
  const remove = (place: number) => {
    focusNext.current = 'put-line-back';
    setRemoved({ line: lines[place]!, place });
    say(`Figure ${place + 1} removed`);
    onLines(lines.filter((_, other) => other !== place));
  };
  const putBack = () => {
    if (!removed) return;
    focusNext.current = fieldId(`impactLines.${removed.place}.kind`);
    onLines(lines.toSpliced(removed.place, 0, removed.line));
    setRemoved(null);
  };

  return (
    <div className="stack">
      {lines.map((line, place) => (
        <ImpactLineFields
          key={line.key}
          line={line}
          place={place}
          errors={errors}
          onLine={(changed) => onLines(lines.with(place, changed))}
          onRemove={() => remove(place)}
        />
      ))}
      <div className="row">
        {lines.length < most && (
          <Button id={fieldId('add-line')} look="secondary" icon={<Plus aria-hidden="true" />} onClick={add}>
            {lines.length === 0 ? 'Add a figure' : 'Add another figure'}
          </Button>
        )}
        {removed && (
          <Button id="put-line-back" look="quiet" onClick={putBack}>
            Put figure {removed.place + 1} back
          </Button>
        )}
      </div>
    </div>
  );
}
