import EmailReplyParser from 'email-reply-parser';
import { convert } from 'html-to-text';
import type { Email } from 'postal-mime';

/** Stands in our mails above all else; what a mail program quotes begins with it at the latest. */
const above = 'Reply above this line';
export const replyAbove = `${above} to answer in the discussion`;
export const writeBackAbove = `${above} to write back`;

/** Longer mails are cut before anybody looks for quotations in them. */
const mostRead = 60_000;

/** What the sender wrote, without what they answer and without their signature. */
export function writtenByHand({ text, html = '' }: Pick<Email, 'text' | 'html'>): string {
  const whole = (text ?? asText(html)).replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').slice(0, mostRead);
  const at = [replyAbove, writeBackAbove].map((line) => whole.indexOf(line)).find((each) => each >= 0) ?? -1;
  const own = at < 0 ? whole : whole.slice(0, whole.lastIndexOf('\n', at) + 1);
  return new EmailReplyParser().parseReply(own).trim();
}

/** Of the few mails that hold HTML alone. */
const asText = (html: string): string =>
  convert(html.slice(0, mostRead * 5), {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
