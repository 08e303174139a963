type Place = { title: string; visibility?: 'OPEN' | 'ON_REQUEST' | 'HIDDEN' | null };

/** Who reads what is written there: a case study has no `visibility`. */
export const readerWords = ({ title, visibility }: Place): string =>
  !visibility || visibility === 'OPEN' ? 'Anyone signed in' : `Members of ${title}`;

/** Said wherever somebody is about to publish. */
export const disclosureWords =
  'If the hub is the only place that holds what you write, it may have to be released when somebody asks for it under freedom of information law.';
