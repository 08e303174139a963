type Mention = { kind: string; person: { id: string; name: string } };

/** Whom words name, for Prose. */
export const mentioned = (mentions: readonly Mention[]) => mentions.map(({ person }) => person);

/** Those of them who cannot read it, and so were not told. */
export const unreached = (mentions: readonly Mention[]): string[] =>
  mentions.filter(({ kind }) => kind === 'UNREACHED').map(({ person }) => person.name);
