import { graphql, readFragment, type DocumentType, type FragmentType } from '@knowledge-hub/schema';
import { SelectField } from '../ui/SelectField.tsx';
import './case-study-list.css';

const ThemeOptionFields = graphql(`
  fragment CaseStudyThemeOption on Theme {
    slug
    name
    caseStudyCount
    parent {
      slug
    }
    children {
      slug
      name
      caseStudyCount
    }
  }
`);
type Theme = DocumentType<typeof ThemeOptionFields>;
type Counted = Pick<Theme, 'slug' | 'name' | 'caseStudyCount'>;
export type ListSort = 'newest' | 'amount';

type Props = {
  themes: readonly FragmentType<typeof ThemeOptionFields>[];
  theme: string;
  sort: ListSort;
  onChange: (name: 'theme' | 'sort', value: string) => void;
};

/** Which theme, in which order. */
export function CaseStudyListControls({ themes, theme, sort, onChange }: Props) {
  return (
    <div className="list-controls">
      <SelectField
        name="theme"
        label="Theme"
        empty="Every theme"
        value={theme}
        options={themeOptions(readFragment(ThemeOptionFields, themes), theme)}
        onValue={(value) => onChange('theme', value)}
      />
      <SelectField
        name="sort"
        label="Order"
        value={sort}
        options={[
          { value: 'newest', label: 'Newest first' },
          { value: 'amount', label: 'Most money a year first' },
        ]}
        onValue={(value) => onChange('sort', value === 'newest' ? '' : value)}
      />
    </div>
  );
}

/** Themes that have studies, each followed by its sub-themes; the chosen one even while the list is not there. */
function themeOptions(themes: readonly Theme[], chosen: string) {
  const used = ({ slug, caseStudyCount }: Counted) => caseStudyCount > 0 || slug === chosen;
  const options = themes
    .filter((theme) => !theme.parent && used(theme))
    .flatMap((theme) => [option(theme), ...theme.children.filter(used).map((child) => option(child, '– '))]);
  const known = chosen === '' || options.some(({ value }) => value === chosen);
  return known ? options : [...options, { value: chosen, label: chosen.replaceAll('-', ' ') }];
}

const option = ({ slug, name, caseStudyCount }: Counted, under = '') => ({
  value: slug,
  label: `${under}${name} (${caseStudyCount})`,
});
