import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { deliveryModelWords, impactKindWords } from '../caseStudyWords.ts';
import type { Draft, DraftField } from './draft.ts';
import type { DraftSession, DraftState } from './DraftSession.ts';
import { fieldWords } from './fieldWords.ts';
import './clash-choice.css';

/** What two people changed at once: both wordings side by side, for one of them to be chosen. */
export function ClashChoice({ state, session }: { state: DraftState; session: DraftSession }) {
  const { clash, draft } = state;
  if (!clash) return null;
  return (
    <div id="draft-clash" tabIndex={-1}>
      <Notice tone="warning" title="Somebody else changed the same parts" live>
        <p>Both wordings are safe. Choose one for each; you can still edit it afterwards.</p>
        {clash.fields.map((field) => (
          <section className="clash" key={field} aria-labelledby={`clash-${field}`}>
            <h2 id={`clash-${field}`}>{fieldWords(field)}</h2>
            <div className="clash-sides">
              <Side name="Yours" text={textOf(field, draft)} onChoose={() => session.choose(field, 'mine')}>
                Keep yours
              </Side>
              <Side name="Theirs" text={textOf(field, clash.theirs)} onChoose={() => session.choose(field, 'theirs')}>
                Take theirs
              </Side>
            </div>
          </section>
        ))}
      </Notice>
    </div>
  );
}

type SideProps = { name: string; text: string; onChoose: () => void; children: string };

const Side = ({ name, text, onChoose, children }: SideProps) => (
  <div className="clash-side">
    <h3>{name}</h3>
    <p className="clash-text">{text || 'Empty'}</p>
    <Button look="secondary" onClick={onChoose}>
      {children}
    </Button>
  </div>
);

/** A field's content in words. */
function textOf(field: DraftField, draft: Draft): string {
  switch (field) {
    case 'organisation':
    case 'contact':
      return draft[field]?.name ?? '';
    case 'partners':
      return draft.partners.map(({ name }) => name).join('\n');
    case 'themes':
      return draft.themes.map((slug) => slug.replaceAll('-', ' ')).join('\n');
    case 'deliveryModel':
      return draft.deliveryModel ? deliveryModelWords(draft.deliveryModel) : '';
    case 'impactLines':
      return draft.impactLines
        .map(({ kind, description, figure, unit, year }) =>
          [impactKindWords(kind), description, `${figure} ${unit}`.trim(), year].filter(Boolean).join(', '),
        )
        .join('\n');
    default:
      return draft[field];
  }
}
