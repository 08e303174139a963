import { Field, InputType } from 'type-graphql';
import { Invalid } from '../platform/errors.ts';
import { checkedText } from '../platform/text.ts';
import type { Entry } from '../search/vocabulary.ts';
import { plainWords } from '../search/words.ts';

@InputType()
export class VocabularyEntryInput {
  @Field(() => String, { description: 'A word, an acronym or a phrase as people type it.' })
  term!: string;

  @Field(() => [String], { description: 'What it stands for: 1 to 50.' })
  phrases!: string[];

  @Field(() => Boolean, { defaultValue: false })
  oneWay!: boolean;
}

const longestTerm = 60;
const longestPhrase = 120;
/** What the search engine keeps of one term; more would be forgotten without a word. */
const mostPhrases = 50;
const mostWords = 100;

/** The entry as it is kept: trimmed, single spaces, nothing said twice. Throws Invalid naming the field. */
export function checkedEntry({ term, phrases, oneWay }: VocabularyEntryInput): Entry {
  const short = checkedWording('term', term, longestTerm, 'the word or acronym');
  const given = phrases.map((phrase) => phrase.trim()).filter(Boolean);
  if (given.length === 0) throw new Invalid({ phrases: 'Enter what it stands for.' });
  if (given.length > mostPhrases) throw new Invalid({ phrases: `Use at most ${mostPhrases} phrases.` });
  const long = given.map((phrase) => checkedWording('phrases', phrase, longestPhrase, 'a phrase'));
  const words = long.flatMap((phrase) => plainWords(phrase).split(' '));
  if (words.length > mostWords)
    throw new Invalid({ phrases: `Use at most ${mostWords} words in all phrases together.` });
  const said = new Set<string>([plainWords(short)]);
  for (const phrase of long) {
    const folded = plainWords(phrase);
    if (folded === plainWords(short)) throw new Invalid({ phrases: `“${phrase}” is the word itself.` });
    if (said.has(folded)) throw new Invalid({ phrases: `“${phrase}” is there twice.` });
    said.add(folded);
  }
  return { term: short, phrases: long, oneWay };
}

function checkedWording(field: string, text: string, most: number, name: string): string {
  const wording = checkedText(field, text.normalize('NFC').replace(/\s+/gu, ' '), { least: 1, most, name });
  if (/[\p{Cc}\p{Cf}]/u.test(wording))
    throw new Invalid({ [field]: 'There is a character in it that cannot be seen.' });
  if (!plainWords(wording)) throw new Invalid({ [field]: 'Use letters or digits.' });
  return wording;
}
