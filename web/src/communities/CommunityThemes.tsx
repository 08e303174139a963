import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';

const CommunityThemesFields = graphql(`
  fragment CommunityThemes on Community {
    themes {
      slug
      name
    }
  }
`);

export function CommunityThemes({ community }: { community: FragmentType<typeof CommunityThemesFields> }) {
  const { themes } = readFragment(CommunityThemesFields, community);
  if (themes.length === 0) return null;
  return (
    <section>
      <h2>Themes</h2>
      <ul className="community-themes">
        {themes.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`/themes/${slug}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
