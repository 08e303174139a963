import type { Task } from 'graphile-worker';
import nodemailer from 'nodemailer';
import sql, { type Sql } from './sql.ts';
import { escape, withLinks } from './dev-mail-pages.ts';
import { seal, unseal } from './sealed.ts';
import type { Settings } from './settings.ts';

/** Paragraphs of plain text, with an empty line between; web addresses in them become links. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  /** A link to which a mail program may post on its own, to stop mails of this sort (RFC 8058). */
  oneClickStop?: string;
  /** In place of the paragraphs, where they are not enough. */
  html?: string;
  /** Where answers go, if not to whom mails are from. */
  replyTo?: string;
  /** What mail programs hold together. */
  conversation?: string;
};

/** Sends one mail for a job of the worker; throws what keeps it from going. */
export type Post = (mail: Mail, job: { id: string; created_at: Date | string }) => Promise<void>;

const purpose = 'mail';

/**
 * The statement that hands a mail to the worker: run it in the transaction that gives cause for it, where there is one.
 * The job is sealed, as mails hold links that let people in.
 */
export const mailJob = ({ sessionSecret }: Settings, mail: Mail): Sql => {
  const payload = JSON.stringify({ sealed: seal(sessionSecret, purpose, JSON.stringify(mail)) });
  return sql`select graphile_worker.add_job('mail', payload := ${payload}::json, max_attempts := 10)`;
};

/** Where the worker's tasks hand in their mails. */
export function openPost(settings: Settings): Post {
  const host = new URL(settings.publicUrl).hostname;
  const transport =
    settings.smtpUrl &&
    nodemailer.createTransport({
      url: settings.smtpUrl,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    });
  return async (mail, job) => {
    if (!transport) throw new Error('SMTP_URL is not set: no mail can be sent');
    const { to, subject, text, html, oneClickStop, replyTo, conversation } = mail;
    await transport.sendMail({
      to,
      subject,
      text,
      from: settings.mailFrom,
      html: html ?? htmlOf(mail),
      ...(replyTo && { replyTo }),
      ...(conversation && { references: `<${conversation}@${host}>` }),
      // The same at each attempt, so that a mail sent twice is shown once.
      messageId: `<${job.id}.${Date.parse(String(job.created_at))}@${host}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(oneClickStop && {
          'List-Unsubscribe': `<${oneClickStop}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    });
  };
}

/** The worker's task `mail`: sends one; what fails is tried again with growing pauses. */
export const mailTask =
  ({ sessionSecret }: Settings, post: Post): Task =>
  async (payload, { job }) => {
    const { sealed } = payload as { sealed: string };
    await post(JSON.parse(unseal(sessionSecret, purpose, sealed)) as Mail, job);
  };

function htmlOf({ subject, text }: Mail): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${withLinks(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; overflow-wrap: anywhere">
${paragraphs}
</body>
</html>
`;
}

/** To whom a sealed mail goes; null when it was sealed with another secret. */
export function addresseeOf({ sessionSecret }: Settings, sealed: string): string | null {
  try {
    return (JSON.parse(unseal(sessionSecret, purpose, sealed)) as Mail).to;
  } catch {
    return null;
  }
}
