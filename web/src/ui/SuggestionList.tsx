/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a list that is walked while focus stays in a text */
import { formatCount } from './format.ts';
import type { Suggesting } from './useSuggestions.ts';
import './suggestion-list.css';

export const optionId = (list: string, place: number) => `${list}-${place}`;

/** The attributes of the text in which a name is typed: focus stays there, the list is walked with the arrows. */
export const suggestingProps = (list: string, { found, active }: Suggesting) => ({
  'aria-autocomplete': 'list' as const,
  ...(found.length > 0 && { 'aria-controls': list, 'aria-activedescendant': optionId(list, active) }),
});

/** People to choose from, under the text in which their name is typed. */
export function SuggestionList({ id, suggesting }: { id: string; suggesting: Suggesting }) {
  const { found, active, take, told } = suggesting;
  return (
    <div className="suggestion-list">
      <output className="visually-hidden">
        {told &&
          (found.length > 0
            ? `${formatCount(found.length, 'person', 'people')} to mention. Arrow keys choose, Enter takes.`
            : 'Nobody to mention with this name')}
      </output>
      {found.length > 0 && (
        <div role="listbox" id={id} aria-label="People to mention">
          {found.map((each, place) => (
            <div
              key={each.id}
              id={optionId(id, place)}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              onPointerDown={(event) => {
                // Focus stays in the text.
                event.preventDefault();
                take(place);
              }}
            >
              {each.name}
              {each.note && <span className="suggestion-list-note">{each.note}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
