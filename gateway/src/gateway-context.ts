import type { RequestNote } from './request-note.js';

/** What travels with one request through the gateway. */
export interface GatewayContext {
  /** Signed statement of who asks, for every subgraph. */
  viewerToken: string;
  requestId: string;
  /** Filled in on the way, for metrics and log. */
  note: RequestNote;
  /** Written once answered. An object of its own, because the server copies the context. */
  outcome: {
    /** The same question may get the same answer while the data is the same. */
    isRepeatable: boolean;
  };
  /** Aborts when the client hangs up before it has its answer: nothing more is fetched for it. */
  clientGone: AbortSignal;
}
