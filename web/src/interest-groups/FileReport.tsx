import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { useDraft } from '../app/useDraft.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { MarkdownField } from '../ui/MarkdownField.tsx';
import { useStatus } from '../ui/Status.tsx';
import { focusPanel } from '../communities/focusPanel.ts';

const HandIn = graphql(`
  mutation FileYearlyReport($communityId: ID!, $year: Int!, $text: String!) {
    fileYearlyReport(communityId: $communityId, year: $year, text: $text) {
      id
    }
  }
`);

const blank = { text: '' };

/** The report that is due next, for facilitators to hand in. */
export function FileReport({ communityId, dueOn }: { communityId: string; dueOn: string }) {
  const year = Number(dueOn.slice(0, 4));
  const [draft, change, drop] = useDraft(`report.${communityId}.${year}`, blank);
  const handIn = useCommand(HandIn);
  const say = useStatus();
  const send = async () => {
    if (!draft.text.trim()) return handIn.fail({ code: 'INVALID', message: '', fields: { text: 'Write the report' } });
    if (!(await handIn.run({ communityId, year, text: draft.text }))) return;
    drop();
    focusPanel();
    say(`The report for ${year} is handed in`);
  };
  return (
    <form
      className="stack"
      noValidate
      aria-labelledby="file-report"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3 id="file-report">Report for {year}</h3>
      {handIn.failure && <ErrorSummary {...handIn.failure} />}
      <MarkdownField
        name="text"
        label="What the group did, and what it asks for"
        hint={`Due by the end of April ${year}. Members read it here.`}
        value={draft.text}
        error={handIn.failure?.fields['text']}
        onValue={(text) => change({ text })}
      />
      <div>
        <Button type="submit" busy={handIn.busy} busyLabel="Handing in…">
          Hand in
        </Button>
      </div>
    </form>
  );
}
