import EmailReplyParser from 'email-reply-parser';
import { convert } from 'html-to-text';
import type { Email } from 'postal-mime';

/** Stands in our mails above all else; what a mail program quotes begins with it at the latest. */
export const replyAbove = 'Reply above this line to answer in the discussion';

/** Longer mails are cut before anybody looks for quotations in them. */
const mostRead = 60_000;

/** What the sender wrote, without what they answer and without their signature. */
export function writtenByHand({ text, html = '' }: Pick<Email, 'text' | 'html'>): string {
  const whole = (text ?? asText(html)).replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').slice(0, mostRead);
  const at = whole.indexOf(replyAbove);
  const above = at < 0 ? whole : whole.slice(0, whole.lastIndexOf('\n', at) + 1);
  return new EmailReplyParser().parseReply(above).trim();
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
