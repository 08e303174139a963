import { registerEnumType } from 'type-graphql';

/** Enums whose stored value, TypeScript value and GraphQL name are the same word in capitals. */
export const choices = <const Names extends readonly string[]>(name: string, names: Names, description: string) => {
  const values = Object.fromEntries(names.map((each) => [each, each])) as { [N in Names[number]]: N };
  registerEnumType(values, { name, description });
  return values;
};

export const SubjectKind = choices(
  'SubjectKind',
  ['CASE_STUDY', 'THREAD', 'COMMUNITY', 'PERSON', 'ORGANISATION', 'EVENT', 'DOCUMENT'],
  'What can be found, read, discussed and followed.',
);
export type SubjectKind = keyof typeof SubjectKind;

export const RoleKind = choices(
  'RoleKind',
  ['OFFICER', 'ELECTED_MEMBER', 'CURATOR', 'ADMINISTRATOR'],
  'What a person is at an organisation.',
);
export type RoleKind = keyof typeof RoleKind;
