import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../gateway-context.js';

/** Marks a request whose answer may be given again: a query, answered without an error. */
export const keepingPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, response, contextValue }) {
        if (operation?.operation !== OperationTypeNode.QUERY || response.body.kind !== 'single') return;
        const { errors, extensions } = response.body.singleResult;
        contextValue.outcome.isRepeatable = !errors?.length && !extensions?.['valueCompletion'];
      },
    };
  },
};
