import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { refusalExtensions } from '@nakhon/kit/errors';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { GatewayContext } from './gateway-context.js';
import { partTooSlow, partUnavailable } from './part-refusals.js';
import type { SubgraphLink } from './subgraph-link.js';

type Response = Awaited<ReturnType<GraphQLDataSource<GatewayContext>['process']>>;

/** Hands the gateway's fetches to a link, while there is a client to answer. When the subgraph is down or too slow the rest of the answer stands, with a coded error that names the part. */
export class LinkDataSource implements GraphQLDataSource<GatewayContext> {
  constructor(
    private readonly link: SubgraphLink,
    private readonly timeoutMs: number,
    private readonly report: (error: Error, requestId: string) => void,
  ) {}

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Response> {
    const { viewerToken, requestId, clientGone } = context as GatewayContext;
    const { query = '', variables, operationName } = request;
    const timeout = AbortSignal.timeout(this.timeoutMs);
    const fetch = { query, variables, operationName: operationName ?? undefined, viewerToken, requestId };
    try {
      clientGone.throwIfAborted();
      return asResponse(await this.link.answer(fetch, AbortSignal.any([timeout, clientGone])));
    } catch (error) {
      if (!clientGone.aborted) this.report(error as Error, requestId);
      const refusal = timeout.aborted ? partTooSlow(this.link.name, this.timeoutMs) : partUnavailable(this.link.name);
      return asResponse({ errors: [new GraphQLError(refusal.message, { extensions: refusalExtensions(refusal) })] });
    }
  }
}

function asResponse(result: ExecutionResult): Response {
  return result as Response;
}
