import { ApolloArmor } from '@escape.tech/graphql-armor';

/** How much one request may ask for. The overview of the boards needs about a tenth of each. */
export const LIMITS = {
  bodyBytes: 1024 * 1024,
  depth: 12,
  aliases: 30,
  directives: 20,
  tokens: 4000,
  /** Fields that an answer may hold. */
  cost: 50_000,
  subgraphTimeoutMs: 15_000,
  /** For a request to arrive whole. */
  requestTimeoutMs: 30_000,
  /** For a line on which nothing moves: longer than a plan of fetches one after the other. */
  idleConnectionMs: 75_000,
} as const;

/** Validation rules and plugins that refuse a query past the limits before it runs. */
export function queryLimits() {
  return new ApolloArmor({
    maxDepth: { n: LIMITS.depth, flattenFragments: true },
    maxAliases: { n: LIMITS.aliases },
    maxDirectives: { n: LIMITS.directives },
    maxTokens: { n: LIMITS.tokens },
    // Ours is reckoned from the sizes of lists: see `queryCost`.
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
}
