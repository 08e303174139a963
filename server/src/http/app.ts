import path from 'node:path';
import express, { type Express } from 'express';
import helmet from 'helmet';
import sirv from 'sirv';
import { calendarRoutes } from '../events/calendar.routes.ts';
import { fileRoutes } from '../files/file.routes.ts';
import type { Hub } from '../hub.ts';
import { devMail } from '../platform/dev-mail.ts';
import { inboundMailRoute } from '../mail-replies/inbound-mail.route.ts';
import { writeTo } from '../messages/message.commands.ts';
import { workerContext } from '../worker-context.ts';
import { stopMailsRoute } from '../digests/stop-mails.route.ts';
import { stopAlertRoute } from '../saved-searches/stop-alert.route.ts';
import type { HubServices } from '../services.ts';
import { storableText } from './body.ts';
import { failedRequest, onlyJson } from './failed-request.ts';
import { graphqlRoute, type Graphql } from './graphql.ts';
import { healthRoutes } from './health.ts';
import { metricsRoute } from './metrics.ts';
import { shedOverload } from './overload.ts';

const web = path.resolve(import.meta.dirname, '../../../web/dist');
const year = 365 * 24 * 3600;

/** Everything that is answered at the hub's address. */
export function buildApp(hub: Hub, services: HubServices, graphql: Graphql): Express {
  const app = express();
  const overTls = hub.settings.publicUrl.startsWith('https:');
  app.disable('x-powered-by');
  // Answers to POST are never asked again conditionally; sirv tags the files itself.
  app.disable('etag');
  app.set('trust proxy', hub.settings.production ? 1 : false);
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: { upgradeInsecureRequests: overTls ? [] : null, styleSrc: ["'self'"], fontSrc: ["'self'"] },
      },
      strictTransportSecurity: overTls,
    }),
  );
  app.use(healthRoutes(hub, services));
  app.use(metricsRoute(hub, services));
  if (hub.settings.demo && hub.settings.embedded) app.use('/dev/mail', devMail(hub.settings.mailDir));
  app.post(
    '/graphql',
    shedOverload(),
    express.json({ limit: '1mb' }),
    onlyJson,
    storableText,
    graphqlRoute(hub, services, graphql),
  );
  app.use(stopAlertRoute(hub));
  app.use(stopMailsRoute(hub));
  app.use(calendarRoutes(hub, services));
  app.use(fileRoutes(hub, services));
  app.use(inboundMailRoute({ ...hub, writeTo, contextOf: (viewer) => workerContext(hub, services.index, viewer) }));
  app.all('/graphql', (_request, response) => {
    response
      .status(405)
      .set('Allow', 'POST')
      .json({ errors: [{ message: 'Ask by POST.', extensions: { code: 'INVALID' } }] });
  });
  app.use(
    sirv(web, {
      brotli: true,
      single: true,
      dev: false,
      setHeaders: (response, file) =>
        response.setHeader(
          'Cache-Control',
          file.startsWith('/assets/') ? `public, max-age=${year}, immutable` : 'no-cache',
        ),
    }),
  );
  app.use(failedRequest(hub.log));
  return app;
}
