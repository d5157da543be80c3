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

/** SQLSTATE classes and system codes of a database that is away, going or coming: the request is not at fault and may be tried again. */
const DATABASE_AWAY = /^(08\w{3}|57P0[1-5]|53300|ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/;
const CONNECTION_LOST = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** SQLSTATE `disk_full`: nothing of the write remains, and reading goes on. */
const DISK_FULL = '53100';

function isDiskFull(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ((cause as { code?: unknown }).code === DISK_FULL) return true;
  }
  return false;
}

function diskFull(subgraph: string): Refusal {
  return new Refusal(
    'DATABASE_DISK_FULL',
    {
      th: `ยังบันทึกไม่ได้ เพราะพื้นที่ดิสก์ของฐานข้อมูลส่วน ${subgraph} เต็ม โปรดแจ้งผู้ดูแล การอ่านยังใช้ได้`,
      en: `Nothing was written: the disk under the database of the part "${subgraph}" is full. Tell the administrator; reading goes on`,
    },
    { subgraph },
  );
}

function isDatabaseAway(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (DATABASE_AWAY.test(String((cause as { code?: unknown }).code)) || CONNECTION_LOST.test(cause.message)) return true;
  }
  return false;
}

function databaseAway(subgraph: string): Refusal {
  return new Refusal(
    'SUBGRAPH_UNAVAILABLE',
    {
      th: `ส่วน ${subgraph} ติดต่อฐานข้อมูลไม่ได้ชั่วคราว กรุณาลองใหม่ในอีกสักครู่`,
      en: `The part "${subgraph}" cannot reach its database for the moment; try again shortly`,
    },
    { subgraph },
  );
}

/**
 * The one place where a subgraph's errors become public: refusals keep their code, facts and both messages; what is unknown is
 * handed to `report` and masked; a database that is away or full makes the part named `subgraph` unavailable, or read-only.
 */
export function publicError(error: GraphQLError, subgraph: string, report: (error: Error) => void): GraphQLError {
  const refusal = refusalOf(error);
  const place = { path: error.path, nodes: error.nodes };
  if (refusal) return new GraphQLError(refusal.message, { ...place, extensions: refusalExtensions(refusal) });
  // Compiled queries make errors without extensions, whatever the type says.
  const extensions = error.extensions as Record<string, unknown> | undefined;
  if (!error.originalError || REQUEST_CODES.has(String(extensions?.['code']))) return error;
  report(error.originalError);
  const masked = maskOf(error.originalError, subgraph);
  return new GraphQLError(masked.message, { ...place, extensions: refusalExtensions(masked) });
}

/** The refusal that may be shown for an error of any kind: its own, or the mask over what no rule foresaw, which is handed to `report`. */
export function publicRefusal(error: Error, subgraph: string, report: (error: Error) => void): Refusal {
  const refusal = refusalOf(error);
  if (refusal) return refusal;
  report(error);
  return maskOf(error, subgraph);
}

function maskOf(error: Error, subgraph: string): Refusal {
  if (isDiskFull(error)) return diskFull(subgraph);
  return isDatabaseAway(error) ? databaseAway(subgraph) : new Refusal(INTERNAL, INTERNAL_MESSAGES);
}

/**
 * An error of a query text. A scalar written out in it is read while the query is checked: what refused it then keeps its code, as it
 * does where the scalar comes in a variable.
 */
export function documentError(error: GraphQLError): GraphQLError {
  const refusal = refusalOf(error);
  if (refusal) return new GraphQLError(refusal.message, { nodes: error.nodes, extensions: refusalExtensions(refusal) });
  const code = error.message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
  return new GraphQLError(error.message, { nodes: error.nodes, extensions: { code } });
}
