import { lazy, Suspense } from 'react';
import './prose.css';

const ProseBody = lazy(() => import('./ProseBody.tsx').then(({ ProseBody: Component }) => ({ default: Component })));

/** Text that somebody wrote in Markdown: `text`; `headings` is the level its first heading takes. No HTML, no pictures. */
export function Prose({ text, headings = 3 }: { text: string; headings?: 2 | 3 | 4 }) {
  return (
    <div className="prose">
      <Suspense fallback={<p className="prose-waiting">{text}</p>}>
        <ProseBody text={text} headings={headings} />
      </Suspense>
    </div>
  );
}
