import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { SubgraphFileRequest } from '@nakhon/kit/files/answer-files';
import { REFUSAL_HEADER, type FileAnswer } from '@nakhon/kit/files/file-answer';
import { currentTraceparent } from '@nakhon/kit/observe/tracing';
import { VIEWER_HEADER } from '@nakhon/kit/viewer';

/** Of a part's answer, what goes on to the client. */
const PASSED_ON = [
  'content-type',
  'content-length',
  'content-disposition',
  'x-content-type-options',
  'content-security-policy',
  'cache-control',
  'location',
  'referrer-policy',
  'x-robots-tag',
  REFUSAL_HEADER,
];

/** Asks a subgraph in a process of its own; both bodies stream. Rejects when it can't be reached or `signal` aborts before it answers. */
export function askForFile(url: URL, request: SubgraphFileRequest, signal: AbortSignal): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    const { method, body } = request;
    const outgoing = httpRequest(url, { method, headers: headersOf(request) });
    const stop = () => outgoing.destroy(signal.reason as Error);
    const cut = () => {
      if (!body.readableEnded) outgoing.destroy(new Error('The sender hung up'));
    };
    signal.addEventListener('abort', stop, { once: true });
    outgoing.once('response', (incoming) => {
      signal.removeEventListener('abort', stop);
      body.unpipe(outgoing).off('close', cut);
      resolve({ status: incoming.statusCode!, headers: passedOn(incoming), body: incoming });
    });
    outgoing.on('error', reject);
    if (signal.aborted) stop();
    else if (method === 'GET') outgoing.end();
    else body.once('close', cut).pipe(outgoing);
  });
}

function headersOf({ contentType, contentLength, viewerToken, requestId }: SubgraphFileRequest): Record<string, string | number> {
  const traceparent = currentTraceparent();
  return {
    'x-request-id': requestId,
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(contentType === '' ? {} : { 'content-type': contentType }),
    ...(contentLength === undefined ? {} : { 'content-length': contentLength }),
    ...(viewerToken === undefined ? {} : { [VIEWER_HEADER]: viewerToken }),
  };
}

function passedOn({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(PASSED_ON.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])));
}
