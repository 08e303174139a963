import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it('quotes every line, after what was typed before', () => {
  expect(quoted('', 'Ada Bell', 'One.\n\n- two\n')).toBe('> **Ada Bell:**\n>\n> One.\n>\n> - two\n\n');
  expect(quoted('Yes.\n', 'Ada Bell', 'One.')).toBe('Yes.\n\n> **Ada Bell:**\n>\n> One.\n\n');
});

it('keeps quotations within what is quoted', () => {
  expect(quoted('', 'Ada Bell', '> Earlier\n\nLater')).toBe('> **Ada Bell:**\n>\n> > Earlier\n>\n> Later\n\n');
});
