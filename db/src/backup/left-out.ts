import type { SubgraphName } from '../bootstrap.js';

/**
 * Tables whose rows stay out of archives. A session or a token is a key that works at once, and one that was ended after the backup
 * would work again; people sign in anew and open new tokens instead.
 */
const LEFT_OUT: Partial<Record<SubgraphName, readonly string[]>> = { hr: ['session', 'api_token'] };

export function isLeftOut(subgraph: SubgraphName, table: string): boolean {
  return LEFT_OUT[subgraph]?.includes(table) ?? false;
}
