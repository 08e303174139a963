import { PageHeader } from '../ui/PageHeader.tsx';
import './reading-page.css';

export function PrivacyPage() {
  return (
    <div className="page">
      <PageHeader title="Privacy" sentence="What the hub keeps about you, who sees it, and what it does not do." />
      <div className="reading-page">
        <h2>What is kept</h2>
        <ul>
          <li>your name, e-mail address, and the roles you hold at a council, with their dates</li>
          <li>what you write: your profile, case studies, discussions, replies and earlier wordings of them</li>
          <li>the communities you join and the themes you follow</li>
          <li>
            the searches you save, which results you have been told of, and for three months what the hub notified you
            of
          </li>
          <li>when you signed in, and on which session, so that you stay signed in and can be signed out</li>
        </ul>
        <p>Your password is kept only in a scrambled form that cannot be turned back.</p>
        <h2>What is counted</h2>
        <p>
          So that those who look after the hub learn what is missing, searches are counted: the words, the day, how many
          results there were, how far down something was opened, and whether an officer, an elected member, the hub’s
          own staff, somebody else signed in or somebody signed out was searching. Who it was is not kept with it, nor
          from where, nor at what time.
        </p>
        <p>
          A search that looks like an e-mail address, a telephone number, an address or the name of somebody on the hub
          is not counted at all. What was searched for only once or twice is forgotten after 60 days, the rest after
          400.
        </p>
        <p>
          In communities you are a member of it is kept in which months you were there, and when you last were. Its
          facilitators see how many were there in a month; of you, only that you have not been there for two months, and
          since when, so that they can ask how you are.
        </p>
        <h2>Who sees it</h2>
        <ul>
          <li>Anyone can read a published case study, and with it the name and role of its author and contact.</li>
          <li>Your profile, with your roles and communities that are not hidden, is for people who are signed in.</li>
          <li>
            What is written in a community on request or a hidden one is for its members. It does not appear in other
            people’s searches or counts.
          </li>
          <li>Other members do not see your e-mail address.</li>
          <li>Those who run the hub can see what is needed to run it.</li>
        </ul>
        <p>
          Councils are public bodies. If the hub is the only place where something is held, it may have to be given out
          under freedom of information law.
        </p>
        <h2>What the hub does not do</h2>
        <ul>
          <li>It sets one cookie, which keeps you signed in. There are no others, so there is nothing to agree to.</li>
          <li>
            Your last few searches are kept in your browser to offer them again, and nowhere else. You can clear them
            below the search, and signing out clears them.
          </li>
          <li>
            It does not follow you from page to page or site to site, show advertising, or load anything from other
            sites: fonts, pictures and programs come from here.
          </li>
        </ul>
        <h2>Changing it</h2>
        <p>
          You can change your profile, roles and themes in your account. To have a copy of everything, or to be removed,
          ask those who run this hub.
        </p>
      </div>
    </div>
  );
}
