import { SelectField } from '../../ui/SelectField.tsx';
import { TextAreaField, TextField } from '../../ui/TextField.tsx';
import { deliveryModelChoices, type DeliveryModel } from '../caseStudyWords.ts';
import { countWords, limitWords, summaryLimit } from '../words.ts';
import type { StepProps } from './CaseStudyForm.tsx';
import type { Named } from './draft.ts';
import { PartnersField } from './PartnersField.tsx';
import { ThemesField } from './ThemesField.tsx';

/** What it is, whose it is and what it is about. */
export function BasicsStep({ draft, change, errors, viewer }: StepProps) {
  const councils = councilsOf(viewer.roles, draft.organisation);
  const long = countWords(draft.summary) > summaryLimit;
  return (
    <div className="stack-large">
      <TextField
        name="title"
        label="Title"
        hint="Your council and what you did, such as “Merrowdale: trade waste that pays for itself”."
        autoComplete="off"
        value={draft.title}
        onValue={(title) => change({ title })}
        error={errors['title']}
      />
      <div className="stack-small">
        <TextAreaField
          name="summary"
          label="Summary"
          hint="What you did and what it brought, in at most 60 words. It stands under the title and in every list."
          rows={4}
          value={draft.summary}
          onValue={(summary) => change({ summary })}
          error={errors['summary'] ?? (long ? `Shorten it to ${summaryLimit} words.` : undefined)}
        />
        <p className={long ? 'word-count word-count-over' : 'word-count'}>{limitWords(draft.summary, summaryLimit)}</p>
      </div>
      {councils.length > 1 ? (
        <SelectField
          name="organisationId"
          label="Council"
          hint="The council this is about."
          options={councils.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.organisation?.id ?? ''}
          {...(draft.organisation ? {} : { empty: 'Choose a council' })}
          onValue={(id) => change({ organisation: councils.find((council) => council.id === id) ?? null })}
          error={errors['organisationId']}
        />
      ) : (
        <div className="field">
          <p className="field-label">Council</p>
          <p>{draft.organisation?.name ?? 'Your own'}</p>
        </div>
      )}
      <PartnersField
        partners={draft.partners}
        except={draft.organisation?.id}
        onPartners={(partners) => change({ partners })}
        error={errors['partnerIds']}
      />
      <SelectField
        name="deliveryModel"
        label="Who delivers it"
        optional
        empty="Not said"
        options={deliveryModelChoices}
        value={draft.deliveryModel ?? ''}
        onValue={(value) => change({ deliveryModel: (value || null) as DeliveryModel | null })}
        error={errors['deliveryModel']}
      />
      <ThemesField chosen={draft.themes} onChosen={(themes) => change({ themes })} error={errors['themes']} />
    </div>
  );
}

/** The councils one may write for, and the one it is about even when that is not among them. */
function councilsOf(roles: StepProps['viewer']['roles'], chosen: Named | null): Named[] {
  const own = roles.filter(({ current }) => current).map(({ organisation: { id, name } }) => ({ id, name }));
  const all = chosen ? [chosen, ...own] : own;
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}
