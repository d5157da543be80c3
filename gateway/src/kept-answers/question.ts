import type { Viewer } from '@nakhon/kit/viewer';
import type { FastifyRequest } from 'fastify';

const LONGEST = 20_000;

/**
 * All that an answer depends on besides data and clock: what was asked, how it is to be written, and the whole viewer but the network
 * address. Null for a request whose answer is never kept: not a plain posted query.
 */
export function questionOf(request: FastifyRequest, viewer: Viewer): string | null {
  if (request.method !== 'POST') return null;
  const body = request.body as Record<string, unknown> | null;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, variables, operationName, ...rest } = body;
  if (typeof query !== 'string' || query.length > LONGEST || /^\s*mutation\b/.test(query) || Object.keys(rest).length > 0) return null;
  const { address: _address, ...scope } = viewer;
  const question = JSON.stringify([query, variables, operationName, request.headers.accept, scope]);
  return question.length > LONGEST ? null : question;
}
