import type { Email } from 'postal-mime';

const bulk = new Set(['bulk', 'junk', 'list', 'auto_reply']);
const robots = /^(mailer-daemon|postmaster|no-?reply|bounces?)([+.-]|@)/i;
const away = /^(automatic reply|auto(matic)?[ -]?(reply|response)|out of (the )?office)\b/i;

/** Whether a program wrote it: answers of those who are away, bounces, lists. To answer those would never end. */
export function isAutomatic({ headers, subject, from }: Pick<Email, 'headers' | 'subject' | 'from'>): boolean {
  const header = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase();
  const submitted = header('auto-submitted');
  return (
    (submitted !== undefined && submitted !== 'no') ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'list-id'].some((name) => header(name) !== undefined) ||
    bulk.has(header('precedence') ?? '') ||
    header('return-path') === '<>' ||
    (header('content-type')?.startsWith('multipart/report') ?? false) ||
    robots.test(from?.address ?? '') ||
    away.test(subject?.trim() ?? '')
  );
}
