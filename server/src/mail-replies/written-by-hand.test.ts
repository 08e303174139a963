import { expect, test } from 'vitest';
import { replyAbove, writeBackAbove, writtenByHand } from './written-by-hand.ts';

test.each([
  ['plain', 'We do it in house.\n\nSince May.', 'We do it in house.\n\nSince May.'],
  ['Windows line ends', 'One.\r\nTwo.\r\n', 'One.\nTwo.'],
  [
    'a quotation below',
    'Yes.\n\nOn Mon, 23 Nov 2026 at 09:00, Knowledge Hub <a@b.example> wrote:\n\n> Dear Ada,\n> How?\n',
    'Yes.',
  ],
  ['our line in the quotation', `Yes.\n\n> ${replyAbove}\n>\n> Dear Ada,`, 'Yes.'],
  ['our line without a mark', `Yes.\n\n${replyAbove}\n\nDear Ada,\nHow?`, 'Yes.'],
  ['our line of a message', `Yes.\n\n> ${writeBackAbove}\n>\n> Dear Ada,`, 'Yes.'],
  ['a signature', 'Yes.\n\n-- \nAda Bell\nAlderbrook', 'Yes.'],
  ['sent from a phone', 'Yes.\n\nSent from my iPhone', 'Yes.'],
  [
    'Outlook',
    'Yes.\n\nFrom: Knowledge Hub <a@b.example>\nSent: 23 November 2026 09:00\nTo: Ada Bell\nSubject: New reply\n\nDear Ada,',
    'Yes.',
  ],
  ['nothing of one’s own', `> ${replyAbove}\n> Dear Ada,`, ''],
  ['an empty mail', '', ''],
])('%s', (_what, text, expected) => expect(writtenByHand({ text })).toBe(expected));
