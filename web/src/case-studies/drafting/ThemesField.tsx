import { graphql, readFragment, type DocumentType } from '@knowledge-hub/schema';
import { useQuery } from 'urql';
import { LoadFailure } from '../../app/LoadFailure.tsx';
import { fieldId, FieldNotes } from '../../ui/Field.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import './themes-field.css';

const CaseStudyThemeChoiceFields = graphql(`
  fragment CaseStudyThemeChoice on Theme {
    slug
    name
    parent {
      slug
    }
    children {
      slug
      name
    }
  }
`);
const ThemesQuery = graphql(`
  query CaseStudyThemes {
    themes {
      ...CaseStudyThemeChoice
    }
  }
`);
type Theme = DocumentType<typeof CaseStudyThemeChoiceFields>;
type Props = { chosen: string[]; onChosen: (slugs: string[]) => void; error?: string | undefined };

/** What a study is about: themes as checkboxes; the sub-themes of a chosen one unfold beneath it. */
export function ThemesField({ chosen, onChosen, error }: Props) {
  const [{ data, error: failed, fetching }, reload] = useQuery({ query: ThemesQuery });
  const themes = readFragment(CaseStudyThemeChoiceFields, data?.themes ?? []).filter(({ parent }) => !parent);
  const notes = ['field-themes-hint', error && 'field-themes-error'].filter(Boolean).join(' ');
  const toggle = (theme: Theme, on: boolean) => {
    const own = [theme.slug, ...theme.children.map(({ slug }) => slug)];
    onChosen(on ? [...chosen, theme.slug] : chosen.filter((slug) => !own.includes(slug)));
  };
  return (
    <fieldset className={error ? 'field field-failed themes-field' : 'field themes-field'} aria-describedby={notes}>
      <legend className="field-label">Themes</legend>
      <FieldNotes name="themes" hint="All that a reader might look under; two or three are usual." error={error} />
      {fetching && !data && <Skeleton lines={8} label="Loading the themes" />}
      {failed && !data && (
        <LoadFailure
          error={failed}
          what="The list of themes"
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      )}
      <div className="themes-choices">
        {themes.map((theme, place) => (
          <div
            key={theme.slug}
            className={chosen.includes(theme.slug) && theme.children.length > 0 ? 'themes-open' : undefined}
          >
            <Box
              id={place === 0 ? fieldId('themes') : undefined}
              theme={theme}
              checked={chosen.includes(theme.slug)}
              onChange={(on) => toggle(theme, on)}
            />
            {chosen.includes(theme.slug) && theme.children.length > 0 && (
              <fieldset className="themes-children">
                <legend>Within {theme.name.toLowerCase()}</legend>
                <div>
                  {theme.children.map((child) => (
                    <Box
                      key={child.slug}
                      theme={child}
                      checked={chosen.includes(child.slug)}
                      onChange={(on) =>
                        onChosen(on ? [...chosen, child.slug] : chosen.filter((slug) => slug !== child.slug))
                      }
                    />
                  ))}
                </div>
              </fieldset>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

type BoxProps = {
  id?: string | undefined;
  theme: Pick<Theme, 'slug' | 'name'>;
  checked: boolean;
  onChange: (on: boolean) => void;
};

const Box = ({ id, theme, checked, onChange }: BoxProps) => (
  <label className="choice">
    <input
      id={id}
      type="checkbox"
      name="themes"
      value={theme.slug}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{theme.name}</span>
  </label>
);
