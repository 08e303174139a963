import { graphql } from '@knowledge-hub/schema';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStatus } from '../ui/Status.tsx';
import { frequencyChoices, hourOptions, weekdayOptions, zoneOptions, type MailPreference } from './mailWords.ts';

const MailSettingsQuery = graphql(`
  query MailSettings {
    viewer {
      id
      mailPreference {
        frequency
        hour
        weekday
        timeZone
      }
    }
  }
`);

const ChooseMails = graphql(`
  mutation ChooseMails($input: MailPreferenceInput!) {
    chooseMails(input: $input) {
      id
    }
  }
`);

/** Whether, how often and at which hour one gets mail of what one has not read. */
export function MailSettings() {
  const [{ data, error }, reload] = useQuery({ query: MailSettingsQuery });
  if (error && !data)
    return <LoadFailure error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} what="Your mails" />;
  if (!data?.viewer) return <Skeleton lines={6} label="Loading your choices for mails" />;
  return <MailForm saved={data.viewer.mailPreference} />;
}

function MailForm({ saved }: { saved: MailPreference }) {
  const { frequency, hour, weekday, timeZone } = saved;
  const [chosen, setChosen] = useState({ frequency, hour, weekday, timeZone });
  const save = useCommand(ChooseMails);
  const say = useStatus();
  const change = (part: Partial<MailPreference>) => setChosen((before) => ({ ...before, ...part }));
  const submit = async () => {
    if (await save.run({ input: chosen })) say('Saved');
  };
  const timed = chosen.frequency === 'DAILY' || chosen.frequency === 'WEEKLY';
  return (
    <form
      className="stack measure"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {save.failure && <ErrorSummary {...save.failure} />}
      <RadioGroup
        name="frequency"
        label="Send me what I have not read"
        choices={frequencyChoices}
        chosen={[chosen.frequency]}
        onChosen={([value]) => change({ frequency: value as MailPreference['frequency'] })}
      />
      {timed && (
        <div className="mail-when">
          {chosen.frequency === 'WEEKLY' && (
            <SelectField
              name="weekday"
              label="On"
              options={weekdayOptions}
              value={String(chosen.weekday)}
              error={save.failure?.fields.weekday}
              onValue={(value) => change({ weekday: Number(value) })}
            />
          )}
          <SelectField
            name="hour"
            label="At"
            options={hourOptions}
            value={String(chosen.hour)}
            error={save.failure?.fields.hour}
            onValue={(value) => change({ hour: Number(value) })}
          />
          <SelectField
            name="timeZone"
            label="In the time of"
            options={zoneOptions(chosen.timeZone)}
            value={chosen.timeZone}
            error={save.failure?.fields.timeZone}
            onValue={(zone) => change({ timeZone: zone })}
          />
        </div>
      )}
      <div>
        <Button type="submit" busy={save.busy} busyLabel="Saving…">
          Save
        </Button>
      </div>
    </form>
  );
}
