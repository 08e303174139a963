import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { formatNumber } from '../ui/format.ts';
import { durationWords, shareWords } from './activityWords.ts';
import { type Column, MonthTable, NoFigure } from './MonthTable.tsx';

const MonthFields = graphql(`
  fragment ActivityTables on CommunityMonth {
    month
    writers
    readers
    councils
    threads
    crossed
    questions
    answeredSoon
    answered
    medianMinutes
    invited
    came
    documents
    events
    places
  }
`);
type Month = DocumentType<typeof MonthFields>;

const share = (part: number, all: number, nothing: string) =>
  all === 0 ? <NoFigure why={nothing} /> : shareWords(part, all);
const noQuestions = 'no questions were asked';

const answers: Column<Month>[] = [
  { head: 'Asked', cell: ({ questions }) => formatNumber(questions) },
  {
    head: 'Answered within 3 days',
    cell: ({ answeredSoon, questions }) => share(answeredSoon, questions, noQuestions),
  },
  { head: 'Answered at all', cell: ({ answered, questions }) => share(answered, questions, noQuestions) },
  { head: 'Waiting now', cell: ({ answered, questions }) => formatNumber(questions - answered) },
  {
    head: 'Half answered within',
    cell: ({ medianMinutes }) =>
      medianMinutes == null ? <NoFigure why="fewer than three were answered" /> : durationWords(medianMinutes),
  },
];

const reach: Column<Month>[] = [
  { head: 'Members who wrote', cell: ({ writers }) => formatNumber(writers) },
  {
    head: 'Members who read',
    cell: ({ readers }) => (readers == null ? <NoFigure why="not counted then" /> : formatNumber(readers)),
  },
  { head: 'Councils that wrote', cell: ({ councils }) => formatNumber(councils) },
  { head: 'New discussions', cell: ({ threads }) => formatNumber(threads) },
  {
    head: 'Answered by another council',
    cell: ({ crossed, threads }) => share(crossed, threads, 'no discussions began'),
  },
  {
    head: 'Invited who came',
    cell: ({ invited, came }) =>
      invited == null ? <NoFigure why="not known any more" /> : share(came ?? 0, invited, 'nobody was invited'),
  },
];

const shared: Column<Month>[] = [
  { head: 'Documents added', cell: ({ documents }) => formatNumber(documents) },
  { head: 'Events held', cell: ({ events }) => formatNumber(events) },
  { head: 'Places held at them', cell: ({ places }) => formatNumber(places) },
];

/** All figures of a community, by month. */
export function ActivityTables({ months: given }: { months: readonly FragmentType<typeof MonthFields>[] }) {
  const months = readFragment(MonthFields, given);
  return (
    <>
      <MonthTable id="answers" title="Answers" months={months} columns={answers}>
        <p>
          A question counts in the month in which it was asked. An answer is a reply by somebody other than whoever
          asked, that still stands; whether it was accepted makes no difference. “Waiting now” are questions of that
          month that still have none. Half of the answered questions had their first answer within the time in the last
          column; it is left out where fewer than three were answered.
        </p>
      </MonthTable>
      <MonthTable id="reach" title="Reach" months={months} columns={reach}>
        <p>
          Who wrote began a discussion or replied, in that month and with their name. Who asks without a name is not
          counted among people and councils, as a small number would tell who it was. Who read opened a discussion while
          signed in as a member. A dash means that it was not counted then, or that there was nothing to count.
        </p>
        <p>
          Councils are those at which the people held a role on the day they wrote. “Answered by another council” are
          discussions of that month to which somebody replied who does not belong to the council of whoever began them.
          People invited count in the month of their invitation, and come when they accept it; after half a year
          invitations are deleted, and the figure stays as it was.
        </p>
      </MonthTable>
      <MonthTable id="shared" title="Library and events" months={months} columns={shared}>
        <p>
          Documents count in the month in which they were added, while they are there. Events count once they have
          begun, without those called off. Places held are bookings: the hub does not know who came in the end.
        </p>
      </MonthTable>
    </>
  );
}
