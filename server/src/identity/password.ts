import { hash, verify } from '@node-rs/argon2';
import { Invalid } from '../platform/errors.ts';

export const shortestPassword = 12;
export const longestPassword = 1_000;

/** Its number in the library, whose enum cannot be imported. */
const algorithm = 2;
const argon2id = { algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same password may be typed as different code points on another keyboard. */
const composed = (password: string) => password.normalize('NFC');

export const hashPassword = (password: string): Promise<string> => hash(composed(password), argon2id);

export const matchesHash = (password: string, kept: string): Promise<boolean> => verify(kept, composed(password));

/** Throws Invalid, naming the field, when the password is too short or among the first that anybody would try. */
export function checkPassword(field: string, password: string, about: string[] = []): void {
  const length = [...composed(password)].length;
  if (length < shortestPassword) throw new Invalid({ [field]: `Use at least ${shortestPassword} characters.` });
  if (length > longestPassword) throw new Invalid({ [field]: `Use at most ${longestPassword} characters.` });
  if (isEasilyGuessed(password, about))
    throw new Invalid({ [field]: 'This is easy to guess. Try three or four unrelated words.' });
}

/** Words that stand in lists of the commonest passwords, or lie near in a hub of councils. */
const commonWords = `
  password passwort passw passcode secret letmein login signin welcome hello qwertyuiop qwerty asdfghjkl asdfgh
  zxcvbnm zxcvbn qazwsxedc qazwsx 1q2w3e4r azerty iloveyou princess sunshine football liverpool chelsea arsenal
  baseball superman monkey dragon master shadow charlie trustno whatever starwars pokemon computer spring
  summer autumn winter january february march april june july august september october november december monday
  friday london england britain knowledge hub council councillor borough district county officer member local
  government lga admin administrator root user test demo guest temp default changeme change
  correcthorsebatterystaple abcdefghijklmnopqrstuvwxyz abcdef abc the my me`
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length);

const lookalikes: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};
const fewest = 5;

/** Whether little remains of it once common words, the person's own, digits and repetition are taken away. */
export function isEasilyGuessed(password: string, about: string[] = []): boolean {
  const lower = composed(password).toLowerCase();
  const own = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter(({ length }) => length > 2);
  const words = [...own.sort((one, other) => other.length - one.length), ...commonWords];
  const readings = [lower, lower.replaceAll(/[@431!0$5]/g, (sign) => lookalikes[sign]!)];
  return readings.some((reading) => varietyLeft(reading, words) < fewest);
}

/** How many different letters are left, those that only go on with the alphabet not counted. */
function varietyLeft(text: string, words: string[]): number {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text).match(/\p{L}/gu) ?? [];
  const unforeseen = rest.filter((letter, at) => letter.codePointAt(0) !== (rest[at - 1]?.codePointAt(0) ?? 0) + 1);
  return new Set(unforeseen).size;
}
