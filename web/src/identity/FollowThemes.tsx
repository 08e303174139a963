import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { CheckboxGroup } from '../ui/ChoiceGroup.tsx';
import { formatTime } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { Form } from './Form.tsx';

const FollowThemesFields = graphql(`
  fragment FollowThemes on Viewer {
    themes {
      slug
    }
  }
`);

const ThemeChoiceFields = graphql(`
  fragment ThemeChoice on Theme {
    slug
    name
    parent {
      id
    }
    children {
      slug
      name
    }
  }
`);

const FollowThemesCommand = graphql(`
  mutation FollowThemes($themes: [String!]!) {
    followThemes(themes: $themes) {
      id
    }
  }
`);

type Props = {
  viewer: FragmentType<typeof FollowThemesFields>;
  themes: readonly FragmentType<typeof ThemeChoiceFields>[];
};

const choices = (list: readonly { slug: string; name: string }[]) =>
  list.map(({ slug, name }) => ({ value: slug, label: name }));

/** The themes whose new studies come to one's first page. */
export function FollowThemes({ viewer, themes }: Props) {
  const followed = readFragment(FollowThemesFields, viewer).themes.map((theme) => theme.slug);
  const all = themes.map((theme) => readFragment(ThemeChoiceFields, theme)).filter((theme) => !theme.parent);
  const follow = useCommand(FollowThemesCommand);
  const say = useStatus();
  const [chosen, setChosen] = useState<string[]>(followed);
  const send = async () => {
    if (await follow.run({ themes: chosen })) say(`Saved ${formatTime(new Date())}`);
  };
  return (
    <section id="themes" aria-labelledby="themes-title">
      <h2 id="themes-title">Themes</h2>
      <Form
        send="Save themes"
        onSend={() => void send()}
        busy={follow.busy}
        busyLabel="Saving…"
        failure={follow.failure}
      >
        <div>
          <CheckboxGroup
            name="themes"
            label="What do you want to hear about?"
            hint="New case studies under these themes come to your first page."
            columns
            choices={choices(all)}
            chosen={chosen}
            onChosen={setChosen}
          />
          {all
            .filter((theme) => theme.children.length > 0)
            .map((theme) => (
              <details key={theme.slug} className="theme-more">
                <summary>Parts of {theme.name.toLowerCase()}</summary>
                <CheckboxGroup
                  name={`themes-${theme.slug}`}
                  label={theme.name}
                  columns
                  choices={choices(theme.children)}
                  chosen={chosen}
                  onChosen={setChosen}
                />
              </details>
            ))}
        </div>
      </Form>
    </section>
  );
}
