import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { largestMail, receiveMail, type Receiving } from './receive-mail.ts';
import { tokenIn } from './reply-address.ts';

export type InboundSmtp = { port: number; close(): Promise<void> };

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

const mostAtOnce = 20;

/** Takes mails to reply addresses, and no others, from a mail server in front of it. Undefined where none is wanted. */
export async function openInboundSmtp(receiving: Receiving): Promise<InboundSmtp | undefined> {
  const { inboundSmtp, replyMailDomain } = receiving.settings;
  if (!inboundSmtp || !replyMailDomain) return undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMail,
    maxClients: mostAtOnce,
    socketTimeout: 60_000,
    onRcptTo: ({ address }, _session, done) =>
      done(tokenIn(address, replyMailDomain) ? null : refusal(550, 'No such address here.')),
    onData(stream, { envelope }, done) {
      const recipients = envelope.rcptTo.map(({ address }) => address);
      const bounce = envelope.mailFrom && envelope.mailFrom.address === '';
      contentOf(stream)
        .then((content) => (bounce ? undefined : receiveMail(receiving, content, recipients)))
        .then(
          () => done(),
          (cause: Error & { responseCode?: number }) => {
            if (!cause.responseCode) receiving.log.error({ err: cause }, 'a mail could not be received');
            done(cause.responseCode ? cause : refusal(451, 'Try again later.'));
          },
        );
    },
  });
  server.listen(inboundSmtp.port, inboundSmtp.host);
  await once(server.server, 'listening');
  server.on('error', (cause) => receiving.log.warn({ err: cause }, 'a mail client broke off'));
  const { port } = server.server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** What comes after the largest size is read and dropped, so that the sender hears why. */
async function contentOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= largestMail) parts.push(part);
  }
  if (size > largestMail) throw refusal(552, 'This mail is too large.');
  return Buffer.concat(parts);
}
