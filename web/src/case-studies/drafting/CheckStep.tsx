import { useState } from 'react';
import { graphql } from '@knowledge-hub/schema';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '../../app/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useStatus } from '../../ui/Status.tsx';
import type { StepProps } from './CaseStudyForm.tsx';
import { ContactField } from './ContactField.tsx';
import { missingIn, worthAdding, type Missing } from './missing.ts';
import { Preview } from './Preview.tsx';
import { stepPath } from './steps.ts';

const SubmitDraft = graphql(`
  mutation SubmitDraft($id: ID!, $version: Int!) {
    submitCaseStudy(id: $id, version: $version) {
      id
      url
    }
  }
`);

/** Who to ask, what is still missing, how it will look, and handing it in. */
export function CheckStep({ draft, change, errors, viewer, session }: StepProps) {
  const submit = useCommand(SubmitDraft);
  const [saving, setSaving] = useState(false);
  const navigate = useNavigate();
  const say = useStatus();
  const { slug } = session.snapshot();
  const missing = missingIn(draft);
  const worth = worthAdding(draft);

  const handIn = async () => {
    setSaving(true);
    const saved = await session.flush();
    setSaving(false);
    const { id, version, problem } = session.snapshot();
    if (!saved || !id || version === null)
      return submit.fail(
        problem ?? {
          code: 'UNAVAILABLE',
          message: 'It could not be saved first. Nothing is lost; try again.',
          fields: {},
        },
      );
    const handed = await submit.run({ id, version });
    if (!handed) return;
    say('Submitted for review');
    await navigate(handed.submitCaseStudy.url);
  };

  return (
    <div className="stack-large">
      {submit.failure && <ErrorSummary {...submit.failure} />}
      <ContactField
        contact={draft.contact}
        organisation={draft.organisation}
        viewerId={viewer.person.id}
        onContact={(contact) => change({ contact })}
        error={errors['contactId']}
      />
      {missing.length > 0 && (
        <Notice tone="warning" title="Before it can be reviewed">
          <MissingList missing={missing} slug={slug} />
        </Notice>
      )}
      {worth.length > 0 && (
        <section className="worth-adding stack-small" aria-labelledby="worth-adding">
          <h3 id="worth-adding">Worth adding</h3>
          <MissingList missing={worth} slug={slug} />
        </section>
      )}
      <Preview draft={draft} />
      {missing.length === 0 && (
        <section className="stack" aria-labelledby="hand-in">
          <h3 id="hand-in">Hand it in</h3>
          <p className="measure">
            A reviewer reads it and either publishes it or tells you what to change. It rests as it is meanwhile. What
            is published here is public.
          </p>
          <div>
            <Button busy={saving || submit.busy} busyLabel="Submitting…" onClick={() => void handIn()}>
              Submit for review
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

const MissingList = ({ missing, slug }: { missing: Missing[]; slug: string | null }) => (
  <ul>
    {missing.map(({ field, step, words }) => (
      <li key={field + words}>
        <Link to={stepPath(slug, step, field)}>{words}</Link>
      </li>
    ))}
  </ul>
);
