import { figureParts } from '../figures.ts';
import { FigureBand } from '../reading/Figures.tsx';
import { Story, toldSections } from '../reading/Story.tsx';
import { inputOf, yearlySum, type Draft } from './draft.ts';

/** How the study will read. */
export function Preview({ draft }: { draft: Draft }) {
  const told = toldSections(draft);
  const lines = inputOf(draft)
    .impactLines.map((line, place) => ({ ...line, id: draft.impactLines[place]!.key }))
    .filter((line) => figureParts(line) && Number.isFinite(line.amount ?? line.value) && Number.isFinite(line.year));
  if (told.length === 0 && lines.length === 0) return null;
  return (
    <details className="preview">
      <summary>See how it will read</summary>
      <div className="preview-page">
        <p className="preview-title">{draft.title || 'Without a title'}</p>
        {draft.summary && <p className="lead">{draft.summary}</p>}
        <FigureBand lines={lines} yearly={yearlySum(draft.impactLines) || null} />
        <Story sections={told} />
      </div>
    </details>
  );
}
