import { Refusal } from '@nakhon/core/refusal';
import { GraphQLError } from 'graphql';

export const INTERNAL = 'INTERNAL_SERVER_ERROR';
const INTERNAL_MESSAGES = {
  th: 'ระบบขัดข้อง กรุณาลองใหม่ หากยังไม่ได้โปรดแจ้งผู้ดูแลพร้อมหมายเลขคำขอ',
  en: 'Something went wrong. Please try again; if it stays, tell the administrator the request id',
};

/** Codes that graphql-js and Apollo give to a request that is itself at fault: they are passed on as they are. */
const REQUEST_CODES = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** The refusal behind an error of any depth of wrapping, if there is one. */
export function refusalOf(error: unknown): Refusal | null {
  for (let cause: unknown = error; cause instanceof Error; cause = cause instanceof GraphQLError ? cause.originalError : cause.cause) {
    if (cause instanceof Refusal) return cause;
  }
  return null;
}

/** What a refusal looks like in `extensions`. */
export function refusalExtensions(refusal: Refusal): Record<string, unknown> {
  return {
    code: refusal.code,
    messageTh: refusal.messages.th,
    messageEn: refusal.messages.en,
    facts: refusal.facts,
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
  };
}

/**
 * The one place where a subgraph's errors become public: refusals keep their code, facts and both messages; what is unknown is
 * handed to `report` and masked.
 */
export function publicError(error: GraphQLError, report: (error: Error) => void): GraphQLError {
  const refusal = refusalOf(error);
  const place = { path: error.path, nodes: error.nodes };
  if (refusal) return new GraphQLError(refusal.message, { ...place, extensions: refusalExtensions(refusal) });
  if (!error.originalError || REQUEST_CODES.has(String(error.extensions['code']))) return error;
  report(error.originalError);
  const masked = new Refusal(INTERNAL, INTERNAL_MESSAGES);
  return new GraphQLError(masked.message, { ...place, extensions: refusalExtensions(masked) });
}
