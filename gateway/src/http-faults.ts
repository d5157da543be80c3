import type { Socket } from 'node:net';
import { Refusal } from '@nakhon/core/refusal';
import { refusalExtensions } from '@nakhon/kit/errors';
import type { FastifyError, FastifyReply } from 'fastify';
import { LIMITS } from './limits.js';

interface Fault {
  code: string;
  messageTh: string;
  messageEn: string;
}

const FAULTS: Record<number, Fault> = {
  400: { code: 'BAD_REQUEST', messageTh: 'คำขอไม่ถูกต้อง', messageEn: 'The request is malformed' },
  408: { code: 'REQUEST_TOO_SLOW', messageTh: 'ส่งคำขอช้าเกินกำหนด', messageEn: 'The request took too long to arrive' },
  413: {
    code: 'BODY_TOO_LARGE',
    messageTh: `คำขอใหญ่เกิน ${LIMITS.bodyBytes / 1024 / 1024} เมกะไบต์`,
    messageEn: `The request is larger than ${LIMITS.bodyBytes / 1024 / 1024} MiB`,
  },
  415: { code: 'MEDIA_TYPE_UNSUPPORTED', messageTh: 'กรุณาส่งเป็น application/json', messageEn: 'Send application/json' },
  431: { code: 'HEADERS_TOO_LARGE', messageTh: 'ส่วนหัวของคำขอใหญ่เกินกำหนด', messageEn: 'The headers of the request are too large' },
};
const HUB_UNAVAILABLE: Fault = {
  code: 'HUB_UNAVAILABLE',
  messageTh: 'ระบบยังไม่พร้อม กรุณาลองใหม่ในอีกสักครู่',
  messageEn: 'The hub can not answer right now; try again in a moment',
};
const REASONS: Record<number, string> = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' };

/** Answers an error of a route: refusals and faults of the request as they are, what is unknown masked and told to `report`. */
export function answerError(
  error: FastifyError | Refusal,
  requestId: string,
  reply: FastifyReply,
  report: (error: unknown, reference: string) => void,
): FastifyReply {
  const status = error instanceof Refusal ? 503 : statusOf(error);
  if (status === 503) report(error, requestId);
  // What is left of a body that is too large is not read.
  if (status === 413) reply.header('connection', 'close');
  const extensions = error instanceof Refusal ? refusalExtensions(error) : { ...(FAULTS[status] ?? HUB_UNAVAILABLE), facts: { requestId } };
  return reply.code(status).send(bodyOf(extensions));
}

function statusOf(error: FastifyError): number {
  const status = error.statusCode ?? 500;
  return status in FAULTS ? status : status >= 400 && status < 500 ? 400 : 503;
}

/** A refusal as the body of an answer. */
export function refusalBody(refusal: Refusal) {
  return bodyOf(refusalExtensions(refusal));
}

/** Both shapes in one body: `errors` for GraphQL clients, `error` for all others. */
function bodyOf(extensions: Record<string, unknown>) {
  const { messageTh, messageEn } = extensions as unknown as Fault;
  return { errors: [{ message: `${messageTh} (${messageEn})`, extensions }], error: extensions };
}

const STRICT =
  "cache-control: no-store\r\nx-content-type-options: nosniff\r\ncontent-security-policy: default-src 'none'\r\nreferrer-policy: same-origin\r\n";

/** A request that never became one (headers too large, too slow, no HTTP): a coded answer when the line still takes one, then its end. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(bodyOf({ ...FAULTS[status], facts: {} }));
  socket.end(
    `HTTP/1.1 ${status} ${REASONS[status]}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${STRICT}connection: close\r\n\r\n${body}`,
    () => socket.destroySoon(),
  );
}
