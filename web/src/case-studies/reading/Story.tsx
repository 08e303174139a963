import { Prose } from '../../ui/Prose.tsx';
import { sections, type SectionField, type Story as StoryTexts } from '../caseStudyWords.ts';
import './story.css';

export type Told = { field: SectionField; heading: string; text: string };

/** The sections that have been written, in order. */
export const toldSections = (texts: StoryTexts): Told[] =>
  sections.flatMap(({ field, heading }) => (texts[field]?.trim() ? [{ field, heading, text: texts[field] }] : []));

/** The story itself; every section carries its field's name as its address on the page. */
export const Story = ({ sections: told }: { sections: Told[] }) => (
  <div className="story">
    {told.map(({ field, heading, text }) => (
      <section key={field} id={field} aria-labelledby={`${field}-heading`}>
        <h2 id={`${field}-heading`}>{heading}</h2>
        <Prose text={text} headings={3} />
      </section>
    ))}
  </div>
);
