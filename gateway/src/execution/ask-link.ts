import { refusalExtensions } from '@nakhon/kit/errors';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { partTooSlow, partUnavailable } from '../part-refusals.js';
import type { SubgraphLink } from '../subgraph-link.js';
import type { AskSubgraph } from './plan-run.js';

/** The gateway's fetches through a link, while there is a client to answer. When the subgraph is down or too slow the rest of the answer stands, with a coded error that names the part. */
export function askThrough(link: SubgraphLink, timeoutMs: number, report: (error: Error, requestId: string) => void): AskSubgraph {
  return async (request, { viewerToken, requestId, clientGone }): Promise<ExecutionResult> => {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      clientGone.throwIfAborted();
      return await link.answer({ ...request, viewerToken, requestId }, AbortSignal.any([timeout, clientGone]));
    } catch (error) {
      if (!clientGone.aborted) report(error as Error, requestId);
      const refusal = timeout.aborted ? partTooSlow(link.name, timeoutMs) : partUnavailable(link.name);
      return { errors: [new GraphQLError(refusal.message, { extensions: refusalExtensions(refusal) })] };
    }
  };
}
