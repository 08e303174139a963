import { countWords, summaryLimit } from '../words.ts';
import { isMoney, readFigure, type Draft, type Line } from './draft.ts';
import { readYear } from '../figures.ts';
import type { StepName } from './steps.ts';

/** What a draft still needs, under the name of the field that lacks it. */
export type Missing = { field: string; step: StepName; words: string };

const told = (text: string) => text.trim() !== '';

/** What must be there before anybody can review it, in the order of the form. */
export function missingIn(draft: Draft): Missing[] {
  const missing: Missing[] = [];
  const need = (met: boolean, step: StepName, field: string, words: string) => {
    if (!met) missing.push({ step, field, words });
  };
  need(told(draft.title), 'basics', 'title', 'Give it a title');
  need(told(draft.summary), 'basics', 'summary', 'Sum it up in a few sentences');
  need(countWords(draft.summary) <= summaryLimit, 'basics', 'summary', `Shorten the summary to ${summaryLimit} words`);
  need(draft.organisation !== null, 'basics', 'organisationId', 'Choose the council this is about');
  need(draft.themes.length > 0, 'basics', 'themes', 'Choose at least one theme');
  need(told(draft.challenge), 'story', 'challenge', 'Say what the challenge was');
  need(told(draft.solution), 'story', 'solution', 'Say what you did');
  need(told(draft.impact), 'impact', 'impact', 'Say what it brought');
  draft.impactLines.forEach((line, place) =>
    missingInLine(line).forEach(([part, words]) =>
      need(false, 'impact', `impactLines.${place}.${part}`, `Figure ${place + 1}: ${words}`),
    ),
  );
  need(draft.contact !== null, 'check', 'contactId', 'Name a person to ask');
  return missing;
}

/** What one line of figures lacks, by the part that lacks it. */
export function missingInLine(line: Line): [part: string, words: string][] {
  const lacks: [string, string][] = [];
  if (line.description.trim() === '') lacks.push(['description', 'say what it is']);
  const figure = readFigure(line);
  if (figure === null || Number.isNaN(figure))
    lacks.push(isMoney(line) ? ['amount', 'enter whole pounds'] : ['value', 'enter a number']);
  if (Number.isNaN(readYear(line.year))) lacks.push(['year', 'enter a year']);
  return lacks;
}

/** What nobody is made to write and readers look for. */
export function worthAdding(draft: Draft): Missing[] {
  const wanted: [boolean, Missing][] = [
    [
      !told(draft.whatDidNotWork),
      { step: 'learnt', field: 'whatDidNotWork', words: 'What did not work: readers look for it first' },
    ],
    [!told(draft.lessons), { step: 'learnt', field: 'lessons', words: 'Lessons learned' }],
    [!told(draft.investment), { step: 'learnt', field: 'investment', words: 'What it cost' }],
    [draft.impactLines.length === 0, { step: 'impact', field: 'add-line', words: 'At least one figure' }],
  ];
  return wanted.filter(([lacks]) => lacks).map(([, missing]) => missing);
}
