import type { ApolloServerPlugin } from '@apollo/server';
import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import { GraphQLError, Kind, visit, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './gateway-context.js';

/** Who has not signed in learns nothing of the schema: no introspection, no names that the request only came close to. */
export const closedSchemaPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue: { note } }) {
    return {
      async didResolveOperation({ document }) {
        if (!note.isSignedIn && asksForSchema(document)) throw introspectionClosed();
      },
      async willSendResponse({ response }) {
        if (note.isSignedIn || response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (result.errors) result.errors = result.errors.map(withoutSuggestion);
      },
    };
  },
};

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
}

function introspectionClosed(): GraphQLError {
  const refusal = new Refusal('INTROSPECTION_CLOSED', {
    th: 'กรุณาเข้าสู่ระบบก่อนดูโครงสร้างข้อมูล',
    en: 'Please sign in before asking for the schema',
  });
  return new GraphQLError(refusal.message, { extensions: { ...refusalExtensions(refusal), http: { status: 403 } } });
}

const SUGGESTION = / ?Did you mean [^?]{0,2000}\?/g;

function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  if (!error.message.includes('Did you mean')) return error;
  const { messageEn } = error.extensions ?? {};
  const told = typeof messageEn === 'string' ? { messageEn: messageEn.replaceAll(SUGGESTION, '') } : {};
  return { ...error, message: error.message.replaceAll(SUGGESTION, ''), extensions: { ...error.extensions, ...told } };
}
