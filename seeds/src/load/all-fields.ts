import type { Field } from './field.ts';
import { careFields } from './fields-care.ts';
import { incomeFields } from './fields-income.ts';
import { insideFields } from './fields-inside.ts';
import { placeFields } from './fields-places.ts';

const [commercial, companies, ...otherIncome] = incomeFields;

/** The first are written about most. */
export const fields: readonly Field[] = [
  commercial!,
  ...insideFields,
  placeFields[0]!,
  companies!,
  ...careFields,
  ...placeFields.slice(1),
  ...otherIncome,
];
