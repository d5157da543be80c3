import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from '../gateway-context.js';
import type { AskSubgraph } from './plan-run.js';
import type { Gateway } from './planned-gateway.js';

type Response = Awaited<ReturnType<GraphQLDataSource<GatewayContext>['process']>>;

/** @apollo/gateway as it comes, over the same subgraphs: the fallback for rare operations and the reference of the tests. */
export function stockGateway(supergraphSdl: string, subgraphs: ReadonlyMap<string, AskSubgraph>): Gateway {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const ask = subgraphs.get(name);
      if (!ask) throw new Error(`The supergraph names a subgraph "${name}" that was not started`);
      return {
        process: async ({ request: { query = '', variables = {}, operationName }, context }) =>
          (await ask({ query, variables, operationName: operationName ?? undefined }, context as GatewayContext)) as Response,
      };
    },
  }) as unknown as Gateway;
}
