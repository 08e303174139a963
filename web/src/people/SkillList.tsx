import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import './skill-list.css';

const SkillListFields = graphql(`
  fragment SkillList on Person {
    skills {
      id
      kind
      text
    }
  }
`);

const titles = { OFFER: 'Can help with', NEED: 'Would like to learn' } as const;

/** What somebody offers and needs, of that what one may read; `brief` on one line each. */
export function SkillList({ person, brief }: { person: FragmentType<typeof SkillListFields>; brief?: boolean }) {
  const { skills } = readFragment(SkillListFields, person);
  return (['OFFER', 'NEED'] as const).map((kind) => {
    const some = skills.filter((skill) => skill.kind === kind);
    if (some.length === 0) return null;
    if (brief)
      return (
        <p key={kind} className="skill-line small">
          <span className="muted">{titles[kind]}:</span> {some.map(({ text }) => text).join(', ')}
        </p>
      );
    return (
      <section key={kind} aria-labelledby={`skills-${kind}`}>
        <h2 id={`skills-${kind}`} className="person-part">
          {titles[kind]}
        </h2>
        <ul className="skill-list">
          {some.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
    );
  });
}
