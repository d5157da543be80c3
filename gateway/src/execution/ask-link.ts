import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { SubgraphLink } from '../subgraph-link.js';
import type { AskSubgraph } from './plan-run.js';

/** The gateway's fetches through a link. When the subgraph is down or too slow the rest of the answer stands, with a coded error that names the part. */
export function askThrough(link: SubgraphLink, timeoutMs: number, report: (error: Error, requestId: string) => void): AskSubgraph {
  return async (request, { viewerToken, requestId }): Promise<ExecutionResult> => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await link.answer({ ...request, viewerToken, requestId }, signal);
    } catch (error) {
      report(error as Error, requestId);
      const refusal = signal.aborted ? tooSlow(link.name, timeoutMs) : unavailable(link.name);
      return { errors: [new GraphQLError(refusal.message, { extensions: refusalExtensions(refusal) })] };
    }
  };
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
