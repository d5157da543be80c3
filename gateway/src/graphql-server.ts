import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { closedSchemaPlugin } from './closed-schema.js';
import { costPlugin } from './cost-plugin.js';
import { askThrough } from './execution/ask-link.js';
import { plannedGateway } from './execution/planned-gateway.js';
import { stockGateway } from './execution/stock-gateway.js';
import type { GatewayContext } from './gateway-context.js';
import { keepingPlugin } from './kept-answers/keeping-plugin.js';
import { queryLimits } from './limits.js';
import { observingPlugin } from './observing-plugin.js';
import { mergeAlike, publicError } from './public-errors.js';
import { recursionLimit } from './recursion-limit.js';
import type { apolloLog } from './request-log.js';
import type { SubgraphLink } from './subgraph-link.js';

export interface GraphqlServerOptions {
  supergraphSdl: string;
  links: readonly SubgraphLink[];
  subgraphTimeoutMs: number;
  /** Told of errors that are masked or of parts that are down. */
  report: (error: unknown, reference: string) => void;
  logger: ReturnType<typeof apolloLog>;
}

/** The federated endpoint: limits before, plan and fetches through the links, errors merged and masked after. */
export async function startGraphqlServer(options: GraphqlServerOptions): Promise<ApolloServer<GatewayContext>> {
  const { supergraphSdl } = options;
  const subgraphs = new Map(options.links.map((link) => [link.name, askThrough(link, options.subgraphTimeoutMs, options.report)]));
  const gateway = plannedGateway({ supergraphSdl, subgraphs, fallback: () => stockGateway(supergraphSdl, subgraphs) });
  const limits = queryLimits();
  const server = new ApolloServer<GatewayContext>({
    gateway,
    logger: options.logger,
    introspection: true,
    // Done in the route: see `isForgeable`.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...limits.plugins,
      costPlugin,
      mergingPlugin,
      closedSchemaPlugin,
      observingPlugin,
      keepingPlugin,
    ] as ApolloServerPlugin<GatewayContext>[],
    validationRules: [...limits.validationRules, recursionLimit],
    formatError: (formatted, error) => publicError(formatted, (reference) => options.report(error, reference)),
  });
  await server.start();
  return server;
}

const mergingPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (result.errors) result.errors = mergeAlike(result.errors);
      },
    };
  },
};
