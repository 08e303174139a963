import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Request, RequestHandler, Response } from 'express';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import type { Hub } from '../hub.ts';
import type { Context } from '../platform/context.ts';
import type { Viewer } from '../platform/viewer.ts';
import { buildHubSchema } from '../schema.ts';
import type { HubServices } from '../services.ts';
import { limitComplexity } from './complexity.ts';
import { formatError } from './format-error.ts';

/** What answers questions, and what a question must keep to, by whichever door it comes. */
export type Graphql = { apollo: ApolloServer<Context>; schema: GraphQLSchema; rules: ValidationRule[] };
export const mostTokens = 3_000;

/** Refuses what would cost too much before any of it runs. */
const armor = new ApolloArmor({
  maxDepth: { n: 18 },
  maxAliases: { n: 30 },
  maxDirectives: { n: 30 },
  costLimit: { enabled: false },
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

export async function openGraphql(hub: Hub): Promise<Graphql> {
  const protection = armor.protect();
  const schema = buildHubSchema();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: !hub.settings.production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: mostTokens },
    validationRules: protection.validationRules,
    formatError: formatError(hub.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      noListening,
      limitComplexity(schema),
      ...(protection.plugins as unknown as ApolloServerPlugin<Context>[]),
    ],
  });
  await apollo.start();
  return { apollo, schema, rules: protection.validationRules };
}

/** What is listened to comes by the socket (live-socket.ts): an answer here could be but the first of many. */
const noListening: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      if (operation?.operation !== 'subscription') return;
      throw new GraphQLError('Listen by WebSocket.', {
        extensions: { code: 'INVALID', fields: {}, http: { status: 400 } },
      });
    },
  }),
};

/** What Apollo looks at: how the question is written, and how an answer may be. */
const readHeaders = ['content-type', 'accept'] as const;

/** Puts a request to Apollo by its own door, and sends its answer as it is: there is nothing left for Express to do to it. */
export const graphqlRoute =
  (hub: Hub, services: HubServices, { apollo }: Graphql): RequestHandler =>
  async (request, response) => {
    const headers = new HeaderMap();
    for (const name of readHeaders) {
      const value = request.headers[name];
      if (value) headers.set(name, value);
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body as unknown },
      context: () => contextOf(hub, services, request, response),
    });
    response.statusCode = answer.status ?? 200;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    if (answer.body.kind !== 'complete') throw new Error('the schema has nothing that comes in parts');
    response.end(answer.body.string);
  };

async function contextOf(hub: Hub, services: HubServices, request: Request, response: Response): Promise<Context> {
  return new RequestContext(hub, services, await services.viewerOf(request), { request, response });
}

export class RequestContext implements Context {
  readonly rows;
  readonly subjects;
  readonly signals;
  readonly clock;
  readonly settings;
  readonly log;
  readonly index;
  readonly beforeErasure;
  scope: Context['scope'];
  private readonly orm;
  private entities: Context['em'] | undefined;

  constructor(
    { rows, subjects, signals, clock, settings, log, orm, beforeErasure }: Hub,
    { index }: HubServices,
    public viewer: Viewer,
    readonly http: Context['http'],
  ) {
    this.rows = rows;
    this.subjects = subjects;
    this.signals = signals;
    this.clock = clock;
    this.settings = settings;
    this.log = log;
    this.index = index;
    this.beforeErasure = beforeErasure;
    this.orm = orm;
    this.scope = { viewer, now: clock(), subjects };
  }

  /** Made when it is first wanted: most requests read rows alone. Apollo copies all but what is on the prototype. */
  get em(): Context['em'] {
    if (!this.entities) {
      const { audiences, everything } = this.viewer;
      this.entities = this.orm.em.fork() as Context['em'];
      this.entities.setFilterParams('visible', { audiences, everything });
    }
    return this.entities;
  }
}
