import { Router } from 'express';
import type { Rows } from '../platform/rows.ts';
import { stopAlert, stopPath } from './stop-alert.ts';

/** One click in a mail program stops the alerts (RFC 8058): it posts to the mail's own link, with no cookie and no page. */
export function stopAlertRoute(hub: { rows: Rows }): Router {
  const router = Router();
  router.post(stopPath, (request, response, next) => {
    const { token } = request.query;
    stopAlert(hub, typeof token === 'string' ? token : '').then((stopped) => {
      response.status(stopped ? 200 : 404).type('text/plain');
      response.send(stopped ? 'These alerts have stopped.\n' : 'This link stops nothing any more.\n');
    }, next);
  });
  return router;
}
