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

/** graphql-js ends its sentence with it. */
const SUGGESTION = ' Did you mean ';

function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  const told = error.extensions?.['messageEn'];
  if (typeof told !== 'string' || !told.includes(SUGGESTION)) return error;
  const messageEn = told.slice(0, told.lastIndexOf(SUGGESTION));
  return { ...error, message: error.message.replace(told, () => messageEn), extensions: { ...error.extensions, messageEn } };
}
