import { describe, expect, it } from 'vitest';
import { Marker, type Texts } from './excerpt.ts';
import { queryWordsOf } from './query-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { noStatistics } from './word-statistics.ts';
import { wordingsOf } from './wordings.ts';

const vocabulary = new Vocabulary([
  { term: 'MTFS', phrases: ['medium term financial strategy'], oneWay: false },
  { term: 'O&S', phrases: ['overview and scrutiny'], oneWay: false },
]);
const nothing: Texts = { title: '', summary: '', body: '', replies: [] };
const excerpt = (query: string, texts: Partial<Texts>) =>
  new Marker(wordingsOf(queryWordsOf(query), vocabulary, noStatistics)).excerpt({ ...nothing, ...texts });
const filler = (words: number) => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');

describe('marked titles', () => {
  it.each([
    ['waste', 'Trade waste & <b>bold</b> claims', 'Trade <mark>waste</mark> &amp; &lt;b&gt;bold&lt;/b&gt; claims'],
    ['trad', 'Trading by trade unions', '<mark>Trading</mark> by <mark>trade</mark> unions'],
    ['libraries open', 'A library opens', 'A <mark>library</mark> <mark>opens</mark>'],
    ['mtfs', 'Our Medium-Term Financial Strategy', 'Our <mark>Medium-Term Financial Strategy</mark>'],
    ['medium term financial strategy', 'The MTFS gap', 'The <mark>MTFS</mark> gap'],
    ['o&s', 'O&S committee', '<mark>O&amp;S</mark> committee'],
    ['ynys mon', 'Ynys Môn council', '<mark>Ynys</mark> <mark>Môn</mark> council'],
    ['recyling', 'Recycling centres', '<mark>Recycling</mark> centres'],
    ['recyling centre', 'Recycling centres', '<mark>Recycling</mark> <mark>centres</mark>'],
    ['"car parks"', 'Parks, and car parks', 'Parks, and <mark>car parks</mark>'],
    ['', 'A <i>title</i>', 'A &lt;i&gt;title&lt;/i&gt;'],
    ['mark script', '<mark>script</mark>', '&lt;<mark>mark</mark>&gt;<mark>script</mark>&lt;/<mark>mark</mark>&gt;'],
  ])('%j in %j', (query, title, expected) => expect(excerpt(query, { title }).titleMarked).toBe(expected));
});

describe('snippets', () => {
  it('show the passage with most of what was asked for', () => {
    const body = `income ${filler(80)} trade waste income ${filler(80)} waste`;
    const { snippet } = excerpt('trade waste income', { summary: 'Of income.', body });
    expect(snippet).toContain('<mark>trade</mark> <mark>waste</mark> <mark>income</mark>');
    expect(snippet).toMatch(/^….*…$/s);
    expect(snippet.replace(/<\/?mark>/g, '').length).toBeLessThan(275);
  });

  it('begin with the opening when nothing in it matches', () => {
    expect(excerpt('waste', { title: 'Waste', summary: 'An opening.' }).snippet).toBe('An opening.');
    expect(excerpt('', { body: filler(100) }).snippet).toMatch(/^word0 .*…$/);
  });

  it('of a thread are the reply that matched when it matched better', () => {
    const thread = {
      title: 'A question',
      summary: 'How does everyone do it?',
      replies: ['No idea.', 'We use trade waste.', 'Trade waste too.'],
    };
    expect(excerpt('trade waste', thread).snippet).toBe('We use <mark>trade</mark> <mark>waste</mark>.');
    expect(excerpt('trade waste', { ...thread, summary: 'Trade waste?' }).snippet).toBe(
      '<mark>Trade</mark> <mark>waste</mark>?',
    );
    expect(excerpt('trade waste income', { ...thread, title: 'Trade waste income' }).snippet).toBe(
      'How does everyone do it?',
    );
  });
});
