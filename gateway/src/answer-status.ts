/** Errors of a GraphQL request that came whole and well-formed, but can not be run as it is. */
const REQUEST_ERROR = /^(GRAPHQL_(PARSE|VALIDATION)_FAILED|BAD_USER_INPUT|OPERATION_RESOLUTION_FAILURE|QUERY_\w+)$/;

interface Body {
  data?: unknown;
  errors?: { extensions?: { code?: string } }[];
}

/**
 * The HTTP status of an answer as GraphQL over HTTP asks for it: a request error is 400 where the client reads
 * `application/graphql-response+json`, and 200 where it reads `application/json`, in which a status may be a proxy's.
 */
export function answerStatus(status: number, contentType: string, body: string): number {
  if (status < 400) return status;
  const { data, errors } = JSON.parse(body) as Body;
  const isRequestError = data === undefined && errors?.every(({ extensions }) => REQUEST_ERROR.test(extensions?.code ?? ''));
  if (!isRequestError) return status;
  return contentType.startsWith('application/graphql-response+json') ? 400 : 200;
}
