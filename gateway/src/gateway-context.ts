/** What travels with one request through the gateway. */
export interface GatewayContext {
  /** Signed statement of who asks, for every subgraph. */
  viewerToken: string;
  requestId: string;
}
