import type { SubgraphName } from '@nakhon/db/bootstrap';

/** What is compared. */
export const VARIANTS = {
  stock: '(a) stock @apollo/gateway over @apollo/server, a process per subgraph',
  'stock-gateway': "(a') stock @apollo/gateway over our subgraph processes",
  hub: '(b) the hub, each answer computed',
  'hub-again': "(b') the hub, an unchanged answer asked again",
  plain: '(c) a plain handler: the same SQL, the same JSON',
  bytes: "(d) the answer's bytes alone",
} as const;
export type Variant = keyof typeof VARIANTS;

/** What a server process is told before it starts. */
export interface ServerOrder {
  variant: Variant;
  urls: Record<SubgraphName, string>;
  /** base64url */
  viewerKey: string;
  /** For `plain`: what the hub sent to the database for one answer. For `plain` and `bytes`: the answer. */
  statements: readonly { subgraph: SubgraphName; sql: string }[];
  answer: string;
  /** Of `hub`: false = it counts nothing of itself. Left out, it counts as a started hub does. */
  isMeasured?: boolean;
}

/** What it says once it listens. */
export interface ServerReport {
  url: string;
  /** Node processes whose work belongs to the variant. */
  pids: number[];
}
