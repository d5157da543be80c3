import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ResponsePath } from './cursor.js';

const DOWNSTREAM = 'DOWNSTREAM_SERVICE_ERROR';

/**
 * A subgraph's error as the client sees it: its path is that of the whole answer, and it names the part. `places`: for a fetch of
 * entities, where each of them stands.
 */
export function errorOfSubgraph(
  error: GraphQLError | GraphQLFormattedError,
  serviceName: string,
  path: ResponsePath,
  places: readonly (string | number)[][] | null,
): GraphQLError {
  const { message, extensions } = error;
  return new GraphQLError(message || `Error while fetching subquery from service "${serviceName}"`, {
    ...(error instanceof Error ? { originalError: error } : {}),
    path: pathOf(error.path, path, places),
    extensions: { code: DOWNSTREAM, ...extensions, serviceName },
  });
}

/** An entities request answers below `_entities[n]`. */
function pathOf(
  ofError: ResponsePath | undefined,
  ofFetch: ResponsePath,
  places: readonly (string | number)[][] | null,
): (string | number)[] | undefined {
  const index = ofError?.[1];
  if (places && ofError && typeof index === 'number') return [...(places[index] ?? []), ...ofError.slice(2)];
  return ofError ? [...ofFetch, ...ofError] : undefined;
}
