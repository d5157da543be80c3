import type { ApolloServer } from '@apollo/server';
import { Refusal, type RefusalFacts } from '@nakhon/core/refusal';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../gateway-context.js';
import { clientLeft } from './table-export.refusals.js';
import type { Row } from './table.js';

/** Asks the hub's own API on the viewer's behalf. Throws the first error of the answer as a refusal: of an answer with a part missing nothing is used. */
export type Ask = (document: string, variables: Record<string, unknown>) => Promise<Row>;

/** Questions of one request, as long as there is somebody to answer. */
export function questionsOf(server: ApolloServer<GatewayContext>, context: Omit<GatewayContext, 'outcome'>): Ask {
  return async (query, variables) => {
    if (context.clientGone.aborted) throw clientLeft();
    const { body } = await server.executeOperation(
      { query, variables },
      { contextValue: { ...context, outcome: { isRepeatable: false } } },
    );
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for');
    const { data, errors } = body.singleResult;
    if (errors?.[0]) throw refusalOfError(errors[0]);
    return data as Row;
  };
}

/** The refusal that an error of the API tells of; its message is in both languages already. */
function refusalOfError({ message, extensions = {} }: GraphQLFormattedError): Refusal {
  const { code, messageTh = message, messageEn = message, facts = {}, field } = extensions;
  const messages = { th: String(messageTh), en: String(messageEn) };
  return new Refusal(String(code), messages, facts as RefusalFacts, field === undefined ? undefined : String(field));
}
