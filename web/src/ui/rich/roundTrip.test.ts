import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { documentOf } from './fromMarkdown.ts';
import { markdownOf, newMarkdownOf } from './toMarkdown.ts';

const id = '019a0000-0000-7000-8000-00000000000a';
/** As others write: many manners, and things that the editor does not know. */
const pieces = [
  'Plain words, on\ntwo lines.',
  '# A title\n',
  'Set with a line\n===============',
  '### Third ###',
  '* stars\n* and more',
  '- dashes\n\n- far apart\n\n  with a second paragraph',
  '+ plus\n   + deeper\n      1. numbers\n      2. in it',
  '3) three\n4) four',
  '- [ ] to do\n- [x] done',
  '> quoted\nlazily\n> > twice',
  '> - a list\n>   in a quotation\n>\n> ```\n> code\n> ```',
  '***strong and leaning*** __strong__ _leaning_ ~~gone~~ `code` ``a ` tick``',
  'A [link](https://example.org "its title"), an <https://example.org/a_b> and https://example.org/x_y_z?a=1.',
  'A [reference][one] and [another] one.\n\n[one]: https://example.org/one\n[another]: <https://example.org/two> "Two"',
  '![a picture](/images/019a0000-0000-7000-8000-00000000000a/800x600.webp) and ![one elsewhere](https://example.org/a.png)',
  `Ask [@Ada \\[B\\] Bell](/people/${id}), [Ada](/people/${id}).`,
  '| a | b |\n|:--|--:|\n| 1 | 2 |\n| a \\| b | `c` |',
  'a|b\n-|-\n1|2',
  '```js title="x"\nconst a = 1;\n\n```',
  '~~~\n```\n~~~',
  '    indented code\n\n    more of it',
  '<details>\n<summary>More</summary>\n\nHidden\n\n</details>',
  'Words <b>in HTML</b><br> and &amp; &copy; &#35;',
  '***',
  '- - -',
  'A line  \nbroken\\\ntwice',
  'A note[^1].\n\n[^1]: What it says.\n    And more.',
  'Escaped \\*stars\\*, \\_lines\\_, 1\\. and \\# and a \\\\.',
  '1. one\n\n   ```\n   code\n   ```\n2. two',
  '-\n- after an empty one',
  'Zoë’s “words” — and 日本語 ✅ مرحبا',
  '<!-- a remark -->',
  'snake_case_word and 2 * 3 * 4 and a_b',
  '| only a head |\n|---|',
  'Trailing spaces   \n',
];

/** Texts of several pieces, always the same ones. */
function texts(count: number): string[] {
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const gaps = ['\n\n', '\n\n\n', '\n \n', '\r\n\r\n'];
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(5) }, () => pieces[next(pieces.length)]! + gaps[next(gaps.length)]!).join(''),
  );
}

describe('what others wrote', () => {
  it.each([...pieces, '', '\n\n  \n', ...texts(400)])('comes out as it went in: %j', (text) => {
    const doc = documentOf(text);
    doc.check();
    expect(markdownOf(doc)).toBe(text.trim() ? text : '');
  });

  it.each(pieces)('means the same when all of it is written anew: %j', (text) => {
    const doc = documentOf(text);
    const again = documentOf(newMarkdownOf(doc));
    expect(again.toJSON()).toEqual(doc.toJSON());
  });

  it('is left alone where one does not write: other blocks keep every mark', () => {
    for (const text of texts(200)) {
      const doc = documentOf(`${text}\n\nLast of all.`);
      const state = EditorState.create({ doc });
      const after = state.apply(state.tr.insertText(' And more.', doc.content.size - 1)).doc;
      const [before, written] = [markdownOf(doc), markdownOf(after)];
      if (doc.lastChild?.textContent !== 'Last of all.') continue;
      const untouched = before.slice(0, before.lastIndexOf('Last of all.')).trimEnd();
      expect(written.startsWith(untouched)).toBe(true);
      expect(written.slice(untouched.length).trim()).toBe('Last of all. And more.');
    }
  });
});
