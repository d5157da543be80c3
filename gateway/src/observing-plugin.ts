import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './gateway-context.js';

/** Notes what ran and which errors went out, for metrics and log. Stands after the plugin that merges errors. */
export const observingPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue: { note } }) {
    return {
      async didResolveOperation({ operationName }) {
        note.operation = operationName;
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        note.errorCodes = (response.body.singleResult.errors ?? []).map(({ extensions }) => String(extensions?.['code']));
      },
    };
  },
};
