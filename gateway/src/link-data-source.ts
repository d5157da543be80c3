import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { GatewayContext } from './gateway-context.js';
import type { SubgraphLink } from './subgraph-link.js';

type Response = Awaited<ReturnType<GraphQLDataSource<GatewayContext>['process']>>;

/** Hands the gateway's fetches to a link. When the subgraph is down or too slow the rest of the answer stands, with a coded error that names the part. */
export class LinkDataSource implements GraphQLDataSource<GatewayContext> {
  constructor(
    private readonly link: SubgraphLink,
    private readonly timeoutMs: number,
    private readonly report: (error: Error, requestId: string) => void,
  ) {}

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Response> {
    const { viewerToken, requestId } = context as GatewayContext;
    const { query = '', variables, operationName } = request;
    const signal = AbortSignal.timeout(this.timeoutMs);
    try {
      return asResponse(
        await this.link.answer({ query, variables, operationName: operationName ?? undefined, viewerToken, requestId }, signal),
      );
    } catch (error) {
      this.report(error as Error, requestId);
      const refusal = signal.aborted ? tooSlow(this.link.name, this.timeoutMs) : unavailable(this.link.name);
      return asResponse({ errors: [new GraphQLError(refusal.message, { extensions: refusalExtensions(refusal) })] });
    }
  }
}

function asResponse(result: ExecutionResult): Response {
  return result as Response;
}

function unavailable(subgraph: string): Refusal {
  return new Refusal(
    'SUBGRAPH_UNAVAILABLE',
    {
      th: `ส่วน ${subgraph} ไม่พร้อมให้บริการชั่วคราว ส่วนอื่นยังใช้ได้`,
      en: `The part "${subgraph}" is down for the moment; the rest of the answer stands`,
    },
    { subgraph },
  );
}

function tooSlow(subgraph: string, timeoutMs: number): Refusal {
  return new Refusal(
    'SUBGRAPH_TIMEOUT',
    { th: `ส่วน ${subgraph} ตอบช้าเกินกำหนด ส่วนอื่นยังใช้ได้`, en: `The part "${subgraph}" took too long; the rest of the answer stands` },
    { subgraph, timeoutMs },
  );
}
