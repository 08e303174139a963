/* eslint-disable jsx-a11y/prefer-tag-over-role -- no element is a list to choose from with groups and pictures in it */
import { Clock, Search, Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { placeWords } from '../organisations/organisationWords.ts';
import { roleWords } from '../people/roleWords.ts';
import { KindIcon } from '../subjects/KindIcon.tsx';
import { Marked } from './Marked.tsx';
import type { OptionGroup, SearchOption } from './searchOptions.ts';
import type { Suggestion } from './useSuggestions.ts';

type Props = {
  id: string;
  label: string;
  groups: OptionGroup[];
  active: string | null;
  idOf: (option: SearchOption) => string;
  onChoose: (option: SearchOption) => void;
};

/** The list below a search. Focus stays in the field: what is active is told by its id. */
export function SearchOptions({ id, label, groups, active, idOf, onChoose }: Props) {
  const item = (option: SearchOption) => {
    const props = {
      id: idOf(option),
      role: 'option',
      tabIndex: -1,
      className: `search-option search-option-${option.as}`,
      'aria-selected': active === option.key,
      onClick: () => onChoose(option),
    };
    return option.as === 'forget' ? (
      <div key={option.key} {...props}>
        <Trash2 aria-hidden="true" />
        Clear recent searches
      </div>
    ) : (
      <Link key={option.key} {...props} to={option.to}>
        <Content option={option} />
      </Link>
    );
  };
  return (
    <div
      className="search-options"
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      // Pressing the mouse would take focus from the field, and close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ name, options }, place) =>
        name === null ? (
          options.map(item)
        ) : (
          <div key={name} className="search-option-group" role="group" aria-labelledby={`${id}-group-${place}`}>
            <div className="search-option-heading" id={`${id}-group-${place}`} role="presentation">
              {name}
            </div>
            {options.map(item)}
          </div>
        ),
      )}
    </div>
  );
}

function Content({ option }: { option: Exclude<SearchOption, { as: 'forget' }> }) {
  if (option.as === 'search')
    return (
      <>
        <Search aria-hidden="true" />
        <span className="search-option-text">
          Search for <strong>“{option.text}”</strong>
        </span>
      </>
    );
  if (option.as !== 'suggestion')
    return (
      <>
        <Clock aria-hidden="true" />
        <span className="search-option-text">{option.text}</span>
      </>
    );
  const { subject, titleMarked } = option.suggestion;
  const beside = besideWords(subject);
  return (
    <>
      <KindIcon kind={subject.kind} word="" />
      <span className="search-option-text">
        <span>
          <Marked text={titleMarked} />
        </span>
        {beside && <span className="search-option-beside">{beside}</span>}
      </span>
    </>
  );
}

/** What tells a thing from others of the same name. */
function besideWords(subject: Suggestion['subject']): string | null {
  if (subject.__typename === 'CaseStudy') return subject.organisation.shortName;
  if (subject.__typename === 'Organisation') return placeWords(subject);
  if (subject.__typename !== 'Person') return null;
  const role = subject.roles.find(({ current }) => current);
  return role ? roleWords(role) : null;
}
