import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Request, RequestHandler, Response } from 'express';
import type { Hub } from '../hub.ts';
import type { Context } from '../platform/context.ts';
import { buildHubSchema } from '../schema.ts';
import type { HubServices } from '../services.ts';
import { limitComplexity } from './complexity.ts';
import { formatError } from './format-error.ts';

export type GraphqlServer = ApolloServer<Context>;

/** Refuses what would cost too much before any of it runs. */
const armor = new ApolloArmor({
  maxDepth: { n: 18 },
  maxAliases: { n: 30 },
  maxDirectives: { n: 30 },
  costLimit: { enabled: false },
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

export async function openGraphql(hub: Hub): Promise<GraphqlServer> {
  const protection = armor.protect();
  const schema = buildHubSchema();
  const server = new ApolloServer<Context>({
    schema,
    introspection: !hub.settings.production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: 3_000 },
    validationRules: protection.validationRules,
    formatError: formatError(hub.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitComplexity(schema),
      ...(protection.plugins as unknown as ApolloServerPlugin<Context>[]),
    ],
  });
  await server.start();
  return server;
}

export const graphqlRoute = (hub: Hub, services: HubServices, server: GraphqlServer): RequestHandler =>
  expressMiddleware(server, { context: ({ req, res }) => contextOf(hub, services, req, res) });

export async function contextOf(
  hub: Hub,
  services: HubServices,
  request: Request,
  response: Response,
): Promise<Context> {
  const viewer = await services.viewerOf(request);
  const { rows, subjects, signals, clock, settings, log } = hub;
  let em: Context['em'] | undefined;
  const onDemand: Pick<Context, 'em'> = {
    get em() {
      em ??= hub.orm.em.fork() as Context['em'];
      em.setFilterParams('visible', { audiences: viewer.audiences, everything: viewer.everything });
      return em;
    },
  };
  // As its prototype: Apollo copies the context's own properties, and would ask for entities that pages never use.
  return Object.assign(Object.create(onDemand) as typeof onDemand, {
    viewer,
    rows,
    scope: { viewer, now: clock(), subjects },
    subjects,
    index: services.index,
    signals,
    clock,
    settings,
    log,
    http: { request, response },
  });
}
