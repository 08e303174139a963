import { Router } from 'express';
import type { Rows } from '../platform/rows.ts';
import type { Settings } from '../platform/settings.ts';
import { stopMails, stopMailsPath } from './stop-mails.ts';

/** One click in a mail program stops the mails (RFC 8058): it posts to the mail's own link, with no cookie and no page. */
export function stopMailsRoute(hub: { rows: Rows; settings: Settings }): Router {
  const router = Router();
  router.post(stopMailsPath, (request, response, next) => {
    const { token } = request.query;
    stopMails(hub, typeof token === 'string' ? token : '').then((stopped) => {
      response.status(stopped ? 200 : 404).type('text/plain');
      response.send(stopped ? 'These mails have stopped.\n' : 'This link stops nothing any more.\n');
    }, next);
  });
  return router;
}
