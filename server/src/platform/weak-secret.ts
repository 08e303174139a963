const placeholders =
  /change.?me|changeit|placeholder|password|example|replace|default|insecure|secret|letmein|qwerty|your[-_]|knowledge.?hub|development|deadbeef/i;

/** Why a secret could be guessed, or undefined when nothing speaks against it. */
export function weakness(secret: string, length: number): string | undefined {
  if (secret.length < length) return `it has ${secret.length} characters and needs at least ${length}`;
  if (placeholders.test(secret)) return 'it looks like a placeholder from an example';
  if (new Set(secret).size < 8) return 'it uses too few different characters';
  if (isRepetition(secret)) return 'it repeats the same few characters';
  if (isSequence(secret)) return 'its characters follow one another in order';
  return undefined;
}

function isRepetition(secret: string): boolean {
  // A text that is a shorter text repeated, the last time perhaps cut short, equals itself moved along by that length.
  for (let step = 1; step <= secret.length / 2; step++) {
    if (secret.startsWith(secret.slice(step))) return true;
  }
  return false;
}

function isSequence(secret: string): boolean {
  const codes = [...secret].map((character) => character.codePointAt(0) ?? 0);
  const neighbours = codes.filter((code, at) => at > 0 && Math.abs(code - (codes[at - 1] ?? 0)) <= 1).length;
  return neighbours > secret.length / 2;
}
