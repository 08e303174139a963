import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { Viewer } from '../../app/session.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { DeleteThisDraft } from '../DeleteDraft.tsx';
import { BasicsStep } from './BasicsStep.tsx';
import { CheckStep } from './CheckStep.tsx';
import { ClashChoice } from './ClashChoice.tsx';
import type { Draft } from './draft.ts';
import { DraftNotices } from './DraftNotices.tsx';
import type { DraftSession } from './DraftSession.ts';
import { ImpactStep } from './ImpactStep.tsx';
import { LearntStep } from './LearntStep.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { StepList } from './StepList.tsx';
import { stepNamed, stepPath, steps } from './steps.ts';
import { StoryStep } from './StoryStep.tsx';
import { useDraft } from './useDraft.ts';
import './case-study-form.css';

/** For those drafts alone that began in a discussion. */
const DraftCredits = lazy(async () => ({ default: (await import('../../credits/DraftCredits.tsx')).DraftCredits }));

export type StepProps = {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  /** What the hub refused, by the name of the field. */
  errors: Record<string, string>;
  viewer: Viewer;
  session: DraftSession;
};

const contents = { basics: BasicsStep, story: StoryStep, impact: ImpactStep, learnt: LearntStep, check: CheckStep };

/** The guided form: one step at a time, each at its own address, saved as one writes. */
export function CaseStudyForm({ session, viewer }: { session: DraftSession; viewer: Viewer }) {
  const state = useDraft(session);
  const { draft, slug } = state;
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const step = stepNamed(params.get('step'));
  const place = steps.findIndex(({ name }) => name === step);
  const Step = contents[step];
  useOwnAddress(slug);
  const heading = useStepFocus(step);
  useSaveOnLeaving(session, step);

  const before = steps[place - 1];
  const after = steps[place + 1];
  return (
    <div className="page">
      <PageHeader
        title={draft.title.trim() || 'Write a case study'}
        windowTitle={`${steps[place]!.title}: ${draft.title.trim() || 'write a case study'}`}
        above={
          <p className="muted small">
            {draft.title.trim() ? 'Writing a case study' : 'About 30 minutes, in any order'}
          </p>
        }
      />
      <div className="draft">
        <div className="draft-side">
          <StepList slug={slug} draft={draft} current={step} />
          <SaveStatus state={state} here={stepPath(slug, step)} onRetry={() => void session.saveNow()} />
        </div>
        <div className="draft-step">
          <DraftNotices state={state} session={session} />
          <ClashChoice state={state} session={session} />
          <h2 ref={heading} tabIndex={-1} className="draft-heading">
            <span className="draft-heading-place">
              Step {place + 1} of {steps.length}
            </span>
            {steps[place]!.title}
          </h2>
          <Step
            draft={draft}
            change={(patch) => session.change(patch)}
            errors={state.problem?.fields ?? {}}
            viewer={viewer}
            session={session}
          />
          {slug && (
            <Suspense>
              <DraftCredits slug={slug} />
            </Suspense>
          )}
          <div className="draft-moves">
            {after && <LinkButton to={stepPath(slug, after.name)}>Next: {after.title.toLowerCase()}</LinkButton>}
            {before && (
              <LinkButton to={stepPath(slug, before.name)} look="secondary">
                Back
              </LinkButton>
            )}
            <LinkButton to="/my-work" look="quiet">
              Leave it for now
            </LinkButton>
            {state.id && slug && session.deletable && (
              <DeleteThisDraft
                id={state.id}
                slug={slug}
                title={draft.title.trim() || 'No title yet'}
                onDeleted={() => void navigate('/my-work')}
              />
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

/** Another step: what was written on the one before is saved at once. */
function useSaveOnLeaving(session: DraftSession, step: string) {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    void session.flush();
  }, [session, step]);
}

/** Once the hub has the draft, the window shows its address; the page is not mounted again and typing goes on. */
function useOwnAddress(slug: string | null) {
  useEffect(() => {
    const { pathname, search, hash } = window.location;
    if (slug && pathname === '/case-studies/new')
      window.history.replaceState(window.history.state, '', `/case-studies/${slug}/edit${search}${hash}`);
  }, [slug]);
}

/** Going to another step moves focus to its heading, or to the field that the address names. */
function useStepFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, key } = useLocation();
  const before = useRef({ step, key: hash ? '' : key });
  useEffect(() => {
    const { step: from, key: visit } = before.current;
    before.current = { step, key };
    if (visit === key) return;
    const field = hash ? document.getElementById(hash.slice(1)) : null;
    if (field) {
      field.focus({ preventScroll: true });
      field.scrollIntoView({ block: 'center' });
    } else if (from !== step) heading.current?.focus();
  }, [hash, key, step]);
  return heading;
}
