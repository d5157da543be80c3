import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { VIEWER_HEADER } from '@nakhon/kit/viewer';
import fastify, { type FastifyInstance } from 'fastify';
import cookie from '@fastify/cookie';
import { credentialResolver } from '../credential.js';
import type { GatewayContext } from '../gateway-context.js';
import { graphqlRoute } from '../graphql-route.js';
import { logRequests } from '../request-log.js';
import type { SubgraphLink } from '../subgraph-link.js';

export interface StockServerOptions {
  supergraphSdl: string;
  /** To ask hr who is asking. */
  links: readonly SubgraphLink[];
  subgraphUrl: (name: SubgraphLink['name']) => string | null;
  viewerKey: Uint8Array;
}

/** Apollo's server and gateway as they come, with subgraphs over HTTP and our sign-in before it: what `npm run bench` measures against. */
export async function startStockServer({ supergraphSdl, links, subgraphUrl, viewerKey }: StockServerOptions): Promise<FastifyInstance> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource<GatewayContext>({
        url: `${subgraphUrl(name)}/graphql`,
        willSendRequest: ({ request, context }) => request.http?.headers.set(VIEWER_HEADER, (context as GatewayContext).viewerToken),
      }),
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();
  const clock = () => new Date();
  const app = fastify();
  logRequests(app);
  await app.register(cookie);
  const credentials = credentialResolver(
    links.find(({ name }) => name === 'hr')!,
    viewerKey,
    clock,
  );
  const report = (error: unknown) => console.error(error);
  graphqlRoute(app, { server, credentials, viewerKey, clock, readDataVersion: async () => null, report });
  app.addHook('onClose', () => server.stop());
  return app;
}
