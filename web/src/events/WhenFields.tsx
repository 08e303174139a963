import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { EventDraft } from './eventDraft.ts';
import type { FieldsOf } from './EventFields.tsx';
import { ownZone, zoneWords } from './eventTimes.ts';

const usual = ['Europe/London', 'Europe/Dublin', 'Europe/Paris', 'Europe/Athens', 'America/New_York', 'UTC'];

/** Zones to choose from: the usual ones, that of whoever plans, and the one that is chosen. */
const zonesFor = (chosen: string) =>
  [...new Set([...usual, ownZone(), chosen])].map((zone) => ({
    value: zone,
    label: `${zoneWords(zone)} (${zone.replaceAll('_', ' ')})`,
  }));

/** When it starts and ends, as clocks show it where it takes place. */
export function WhenFields({ value, errors, onChange }: FieldsOf<EventDraft>) {
  return (
    <>
      <fieldset className="event-when">
        <legend className="visually-hidden">When it starts</legend>
        <TextField
          name="starts"
          label="Starts on"
          type="date"
          value={value.startDay}
          error={errors['starts']}
          onValue={(startDay) => onChange({ startDay })}
        />
        <TextField
          name="startTime"
          label="Starts at"
          type="time"
          value={value.startTime}
          onValue={(startTime) => onChange({ startTime })}
        />
      </fieldset>
      <fieldset className="event-when">
        <legend className="visually-hidden">When it ends</legend>
        <TextField
          name="ends"
          label="Ends at"
          type="time"
          value={value.endTime}
          error={errors['ends']}
          onValue={(endTime) => onChange({ endTime })}
        />
        <TextField
          name="endDay"
          label="Ends on another day"
          optional
          type="date"
          value={value.endDay}
          onValue={(endDay) => onChange({ endDay })}
        />
      </fieldset>
      <SelectField
        name="timeZone"
        label="Time zone"
        hint="Readers elsewhere see their own time beside it."
        options={zonesFor(value.timeZone)}
        value={value.timeZone}
        error={errors['timeZone']}
        onValue={(timeZone) => onChange({ timeZone })}
      />
    </>
  );
}
