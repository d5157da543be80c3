import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import type { ApiAnswer } from '../ui/Answer.js';
import { failuresOf } from './failure.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** urql takes plain text; the type of answer and variables travels along. */
export function asQuery<Data, Variables>(document: TypedDocumentString<Data, Variables>): TypedDocumentNode<Data, Variables> {
  return document.toString() as unknown as TypedDocumentNode<Data, Variables>;
}

/** Runs a typed query and keeps the last answer while new variables load. */
export function useApi<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): ApiAnswer<Data> {
  const [result, execute] = useQuery<Data, AnyVariables>({
    query: asQuery(document) as TypedDocumentNode<Data, AnyVariables>,
    variables: variables as AnyVariables,
  });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return { data: result.data, loading: result.fetching, failures: failuresOf(result.error), retry };
}
