import { randomUUID } from 'node:crypto';
import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import type { GraphQLFormattedError } from 'graphql';

type Extensions = Record<string, unknown>;

/** Errors that say the request itself is at fault, by the code Apollo gives them. */
const REQUEST_FAULTS: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'ไวยากรณ์ของคำขอ GraphQL ไม่ถูกต้อง',
  GRAPHQL_VALIDATION_FAILED: 'คำขอ GraphQL ไม่ตรงกับโครงสร้างข้อมูล',
  BAD_USER_INPUT: 'ค่าที่ส่งมาไม่ถูกต้อง',
  BAD_REQUEST: 'คำขอไม่ถูกต้อง',
  OPERATION_RESOLUTION_FAILURE: 'ไม่พบคำสั่งที่ระบุในคำขอ',
  PERSISTED_QUERY_NOT_FOUND: 'ไม่พบคำสั่งที่บันทึกไว้',
  PERSISTED_QUERY_NOT_SUPPORTED: 'ไม่รองรับคำสั่งที่บันทึกไว้',
};

/** What the limits say of a query, and the code it gets. */
const LIMIT_CODES: readonly [RegExp, string, string][] = [
  [/depth limit|introspection depth/i, 'QUERY_TOO_DEEP', 'คำขอซ้อนลึกเกินกำหนด'],
  [/aliases limit/i, 'QUERY_TOO_MANY_ALIASES', 'คำขอมีนามแฝงมากเกินกำหนด'],
  [/directives limit/i, 'QUERY_TOO_MANY_DIRECTIVES', 'คำขอมีไดเรกทีฟมากเกินกำหนด'],
  [/token limit|tokens limit/i, 'QUERY_TOO_LONG', 'คำขอยาวเกินกำหนด'],
  [/comes back within itself/i, 'QUERY_REPEATS_A_LIST', 'คำขอวนกลับมาที่รายการเดิมซ้ำ'],
  [/cost limit/i, 'QUERY_TOO_COSTLY', 'คำขอใช้ทรัพยากรเกินกำหนด'],
];

/**
 * The last word on what leaves the gateway: coded refusals as they are, faults of the request in both languages, everything else
 * masked, with a number under which `report` has the cause.
 */
export function publicError(formatted: GraphQLFormattedError, report: (reference: string) => void): GraphQLFormattedError {
  const { stacktrace: _stack, serviceName, exception: _exception, ...extensions } = (formatted.extensions ?? {}) as Extensions;
  const limit = LIMIT_CODES.find(([pattern]) => pattern.test(formatted.message));
  if (limit) return inBothLanguages(formatted, limit[1], limit[2], extensions);
  if (typeof extensions['messageTh'] === 'string') {
    return { ...formatted, extensions: { ...extensions, ...(serviceName === undefined ? {} : { subgraph: serviceName }) } };
  }
  const code = formatted.message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : String(extensions['code']);
  const thai = REQUEST_FAULTS[code];
  if (thai !== undefined) return inBothLanguages(formatted, code, thai, {});
  return masked(formatted, report);
}

function inBothLanguages(formatted: GraphQLFormattedError, code: string, messageTh: string, extensions: Extensions): GraphQLFormattedError {
  const messageEn = formatted.message.split('\n')[0]!;
  return { ...formatted, message: `${messageTh} (${messageEn})`, extensions: { facts: {}, ...extensions, code, messageTh, messageEn } };
}

function masked(formatted: GraphQLFormattedError, report: (reference: string) => void): GraphQLFormattedError {
  const reference = randomUUID();
  report(reference);
  const refusal = new Refusal(
    'INTERNAL_SERVER_ERROR',
    { th: 'ระบบขัดข้อง โปรดแจ้งผู้ดูแลพร้อมหมายเลขอ้างอิง', en: 'Something went wrong; tell the administrator the reference' },
    { reference },
  );
  return { message: refusal.message, ...(formatted.path ? { path: formatted.path } : {}), extensions: refusalExtensions(refusal) };
}

/** One error for fifty districts that fail alike: equal code, facts and subgraph, with the number of times as `occurrences`. */
export function mergeAlike(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const alike = Map.groupBy(errors, ({ message, extensions }) => JSON.stringify([message, extensions]));
  return [...alike.values()].map((group) => {
    const first = group[0]!;
    return group.length === 1 ? first : { ...first, extensions: { ...first.extensions, occurrences: group.length } };
  });
}
