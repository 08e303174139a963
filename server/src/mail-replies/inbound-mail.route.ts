import { createHash, timingSafeEqual } from 'node:crypto';
import express, { Router } from 'express';
import { largestMail, receiveMail, type Receiving } from './receive-mail.ts';

export const inboundMailPath = '/inbound-mail';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Where a mail service hands in what it received: the message as it came, with a secret that it was told. Not there without one. */
export function inboundMailRoute(receiving: Receiving): Router {
  const router = Router();
  const { inboundMailSecret, replyMailDomain } = receiving.settings;
  if (!inboundMailSecret || !replyMailDomain) return router;
  const wanted = digest(`Bearer ${inboundMailSecret}`);
  router.post(
    inboundMailPath,
    (request, response, next) => {
      if (timingSafeEqual(digest(request.headers.authorization ?? ''), wanted)) return next();
      response.status(401).type('text/plain').send('Say the secret, as a bearer token.\n');
    },
    express.raw({ type: () => true, limit: largestMail }),
    (request, response, next) => {
      const { recipient } = request.query;
      const recipients = typeof recipient === 'string' ? [recipient] : [];
      const content: unknown = request.body;
      receiveMail(receiving, Buffer.isBuffer(content) ? content : Buffer.alloc(0), recipients).then(
        () => void response.status(200).type('text/plain').send('Taken.\n'),
        next,
      );
    },
  );
  return router;
}
