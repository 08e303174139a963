/** What is wrong with something, as people choose it and read it. */
export const reasonWords = {
  ILLEGAL: 'Unlawful or unsafe',
  PERSONAL_DATA: 'Personal details of somebody',
  OFF_TOPIC: 'Not what this place is for',
  PARTY_POLITICAL: 'Party political',
  OTHER: 'Something else',
} as const;
export type Reason = keyof typeof reasonWords;

const hints: Partial<Record<Reason, string>> = {
  ILLEGAL: 'Such as libel, hatred, a threat, or a danger to somebody.',
  PERSONAL_DATA: 'Such as a resident, a colleague or a case that could be recognised.',
  PARTY_POLITICAL: 'Campaigning for or against a party, a candidate or a group.',
};

export const reasonChoices = (Object.keys(reasonWords) as Reason[]).map((value) => ({
  value,
  label: reasonWords[value],
  ...(hints[value] ? { hint: hints[value] } : {}),
}));
