import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type FragmentDefinitionNode } from 'graphql';
import type { GatewayContext } from './gateway-context.js';
import { LIMITS } from './limits.js';
import { queryCost } from './query-cost.js';

/** Refuses an operation past the limit before it runs, and tells the cost of each in `extensions.cost`. */
export const costPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    let cost: { requested: number; limit: number } | undefined;
    return {
      async didResolveOperation({ schema, operation, document, request }) {
        if (!operation) return;
        const fragments = new Map<string, FragmentDefinitionNode>();
        for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
        const requested = queryCost({ schema, operation, fragments, variables: request.variables ?? {} });
        cost = { requested, limit: LIMITS.cost };
        if (requested > LIMITS.cost) throw tooCostly(requested);
      },
      async willSendResponse({ response }) {
        if (cost === undefined || response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        result.extensions = { ...result.extensions, cost };
      },
    };
  },
};

function tooCostly(requested: number): GraphQLError {
  const facts = { requested, limit: LIMITS.cost };
  return new GraphQLError(`Query cost limit of ${LIMITS.cost} exceeded, found ${requested}`, {
    extensions: { code: 'QUERY_TOO_COSTLY', facts, http: { status: 400 } },
  });
}
