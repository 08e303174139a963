import { Link } from 'react-router';
import { PageHeader } from '../ui/PageHeader.tsx';
import '../home/reading-page.css';

/** How to run a lively and safe community here. */
export function HandbookPage() {
  return (
    <div className="page reading-page">
      <PageHeader
        title="Facilitators’ handbook"
        sentence="How to run a community that people come back to, and where they can speak freely."
      />
      <h2>Your first month</h2>
      <ol>
        <li>Say in one sentence whom the community is for. People decide by it whether to come in.</li>
        <li>Write a welcome note: what they find here, what you hope they bring, and one thing to do first.</li>
        <li>Ask a second person to facilitate with you. Holidays happen, and some decisions are better shared.</li>
        <li>Invite ten people by name before you invite a hundred by list, and start three discussions yourself.</li>
      </ol>
      <h2>Ten minutes, twice a week</h2>
      <p>
        Open your community and press “Facilitate”. The page lists what waits, the most urgent first. When it is empty,
        you are done.
      </p>
      <ul>
        <li>
          <strong>Somebody at the door.</strong> Answer within two days. Who waits for a week does not come back.
        </li>
        <li>
          <strong>A question without an answer.</strong> You need not know it. Mention somebody who might, or say what
          you would try. A first reply brings the second.
        </li>
        <li>
          <strong>Somebody new.</strong> Welcome them. A line to say hello is the cheapest way to a first contribution.
        </li>
        <li>
          <strong>Quiet.</strong> Ask one real question from your own week. Announcements do not start conversations.
        </li>
      </ul>
      <p>
        Once a month, open “Activity” from there: how many questions had an answer within three days, and how often it
        came from another council. Those two say more about your community than its number of members.
      </p>
      <h2>Keeping what was learnt</h2>
      <p>
        Accept the answer that helped, or ask whoever asked to do so: it is lifted under the question, and found first
        by the next person. Pin no more than two discussions; when everything stands on top, nothing does.
      </p>
      <h2>When something is reported</h2>
      <p>
        Members report what should not be there. You see what, and why they think so, never who. Read the whole
        discussion first, then decide one of two things.
      </p>
      <ul>
        <li>
          <strong>Leave it.</strong> Disagreement is not a fault. Whoever reported it is told that you looked.
        </li>
        <li>
          <strong>Remove it.</strong> It is gone for everybody in that moment, from search, notifications and mails too.
          Its author reads your reason, so write it as you would say it to them, with what they could change. You can
          put it back from the log.
        </li>
      </ul>
      <p>
        Personal details of a resident or a colleague come out first and are talked about afterwards. Party politics
        belongs elsewhere: a view on policy is welcome, campaigning is not. What may be a crime you remove, and tell the
        Local Government Association.
      </p>
      <p>A report about what you wrote yourself goes to another facilitator. That is another reason to have one.</p>
      <h2>When it is about a person</h2>
      <ol>
        <li>
          <strong>Talk.</strong> Most things end with a friendly word.
        </li>
        <li>
          <strong>Warn.</strong> They read your reason, and can write again once they have said so.
        </li>
        <li>
          <strong>Mute.</strong> They read on and do not write, until a day that you choose. A week cools most things.
        </li>
        <li>
          <strong>Ban.</strong> They are out at once and cannot come back until it ends. In an open community they can
          still read what anyone signed in may read.
        </li>
      </ol>
      <p>
        Each comes with a reason that the person reads, stands in the log, and can be lifted. You cannot take a measure
        against yourself or against another facilitator.
      </p>
      <h2>Asking without a name</h2>
      <p>
        Where you allow it, members may ask without their name, and you do not see it either. You may look it up for a
        good reason; the asker is told that you did, and why. Do so when somebody may be at risk, and hardly ever else.
      </p>
      <h2>The log</h2>
      <p>
        Members read what sort of thing you did, when and for which reason; never to whom, and never your words. It
        cannot be changed afterwards, by anybody. That protects them, and it protects you.
      </p>
      <h2>When it is over</h2>
      <p>
        A community that has done its work may be closed in its settings. Nobody writes or joins any more; whoever could
        read it still can, and still finds what was learnt. You can open it again.
      </p>
      <p>
        <Link to="/communities">Go to your communities</Link>
      </p>
    </div>
  );
}
