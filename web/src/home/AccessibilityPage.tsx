import { PageHeader } from '../ui/PageHeader.tsx';
import './reading-page.css';

export function AccessibilityPage() {
  return (
    <div className="page">
      <PageHeader title="Accessibility" sentence="The hub is for everybody who works for or serves on a council." />
      <div className="reading-page">
        <p>It is built to meet the Web Content Accessibility Guidelines, version 2.2, level AA. You can:</p>
        <ul>
          <li>do everything with a keyboard alone; press / anywhere to search</li>
          <li>use a screen reader: pages have headings and landmarks, and results and saves are read out</li>
          <li>enlarge the text to 200 %, and zoom to 400 % without scrolling sideways</li>
          <li>keep your own contrast colours, dark colours, or less movement, as your device is set</li>
          <li>print a case study as a plain report</li>
        </ul>
        <h2>What may fall short</h2>
        <p>
          People write what you read here. A table or an abbreviation in their words may be harder to follow than the
          page around it. Links lead to other sites, which we do not control.
        </p>
        <h2>How it is checked</h2>
        <p>
          Automatic checks run on pages each time the software changes, and journeys through it are tried with a
          keyboard alone. That finds much, not everything.
        </p>
        <h2>Tell us</h2>
        <p>
          If something stops you, tell those who run this hub at your organisation: which page it was, what you wanted
          to do, and what happened. They can give you the information another way.
        </p>
      </div>
    </div>
  );
}
