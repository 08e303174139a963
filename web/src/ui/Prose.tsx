import { lazy, Suspense } from 'react';
import { withPresentNames, type Person } from './mentioning.ts';
import './prose.css';

type Props = {
  text: string;
  headings?: 2 | 3 | 4;
  /** Whom it names: they are shown with the name they have now. */
  people?: readonly Person[];
};

/** Fetched as soon as a page that shows prose is, not when the text has arrived; without it the plain text stays. */
const ProseBody = lazy(() => arriving);
const arriving = import('./ProseBody.tsx').then(
  (file) => ({ default: file.ProseBody }),
  () => ({ default: PlainText }),
);

/** Text that somebody wrote in Markdown: `text`; `headings` is the level its first heading takes. No HTML, and no pictures but the hub's own. */
export function Prose({ text: written, headings = 3, people = [] }: Props) {
  const text = withPresentNames(written, people);
  return (
    <div className="prose">
      <Suspense fallback={<PlainText text={text} headings={headings} />}>
        <ProseBody text={text} headings={headings} />
      </Suspense>
    </div>
  );
}

/** The paragraphs as they were typed, about as tall as they will be. */
const PlainText = ({ text }: { text: string; headings: number }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph, place) => (
      <p className="prose-plain" key={place}>
        {paragraph}
      </p>
    ))}
  </>
);
