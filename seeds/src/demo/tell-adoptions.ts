import type { EntityManager } from '@mikro-orm/postgresql';
import type { AdoptionState } from '@knowledge-hub/server/adoptions/adoption.ts';
import { makeAdoption } from '../makers/adoption.ts';
import { type Cast, named } from './demo.ts';

type Row = [
  study: string,
  council: string,
  person: string,
  state: AdoptionState,
  year: number,
  said: { adaptation?: string; result?: string },
];

/** What invented councils took up from one another, with what they did otherwise and what came of it. */
const rows: Row[] = [
  [
    'merrowdale-trade-waste-income',
    'aldermoor',
    'lucy-farrant',
    'DONE',
    2025,
    {
      adaptation: 'We kept our own drivers and sold by telephone only: no sales officer.',
      result: '£61,000 more in the first full year, half of what we had hoped for. The calls take a day a week.',
    },
  ],
  [
    'merrowdale-trade-waste-income',
    'fenbourne',
    'joanne-pell',
    'TRYING',
    2026,
    { adaptation: 'Market towns first; the villages follow if the rounds have room.' },
  ],
  [
    'merrowdale-trade-waste-income',
    'kestrel-bay',
    'morwenna-hicks',
    'STOPPED',
    2024,
    {
      result:
        'Two private firms cut their prices within weeks and our season is too short. We would ask traders for two-year contracts before buying a lorry.',
    },
  ],
  [
    'dovecote-hill-fewer-calls',
    'brackenhurst',
    'iain-petrie',
    'DONE',
    2025,
    {
      adaptation: 'We began with council tax letters, as half of our calls come from those.',
      result: '9,400 fewer calls from April to September 2026 than in the same months a year before.',
    },
  ],
  ['dovecote-hill-fewer-calls', 'garrowby-vale', 'imran-saleem', 'TRYING', 2026, {}],
  [
    'quarrybank-agency-panel-and-bank',
    'inglebrook',
    'louise-tomlinson',
    'DONE',
    2025,
    {
      adaptation: 'The panel meets by video every Tuesday and decides by post title, not by person.',
      result: 'Agency social work posts went from 31 to 19 within ten months.',
    },
  ],
  [
    'vale-of-sorrel-single-handed-care',
    'calderwick',
    'becky-holroyd',
    'TRYING',
    2026,
    { adaptation: 'Hospital discharges first, with the same equipment list.' },
  ],
  [
    'penhallow-unstaffed-library-hours',
    'merrowdale',
    'rachel-sumner',
    'TRYING',
    2026,
    { adaptation: 'One branch, three evenings a week.' },
  ],
];

const day = 24 * 3600_000;

export function tellAdoptions(em: EntityManager, { studies, organisations, people }: Cast, now: Date): void {
  for (const [at, [study, council, person, state, year, { adaptation = '', result = '' }]] of rows.entries())
    makeAdoption(em, {
      caseStudy: named(studies, study),
      organisation: named(organisations, council),
      person: named(people, person),
      state,
      year,
      adaptation,
      result,
      at: new Date(now.getTime() - (3 + 11 * at) * day),
    });
}
