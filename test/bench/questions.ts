/** What people type: words, acronyms and their phrases, a slip of the finger, the beginning of a word. */
export const questions = [
  'trade waste income',
  'temporary accommodation',
  'LATCo',
  'reablement',
  'agency spend',
  'section 151 officer',
  'charging points',
  'food waste in flats',
  'contract with neighbours',
  'community lottery',
  'MTFS savings',
  'fly-tipping',
  'planning decisions in time',
  'foster carers',
  'robotic process automation',
  'library opening hours',
  'homelesness prevention',
  'value for money review',
  'swimming pool energ',
  'council tax reduction scheme',
  'damp and mould',
  'social workers caseload',
  'anti-social behaviour',
  'high street empty shops',
];

/** As a page of results is narrowed: by two values of one facet and one of another. */
export const narrowed = { organisationTypes: ['DISTRICT', 'UNITARY'], nations: ['ENGLAND'] };
