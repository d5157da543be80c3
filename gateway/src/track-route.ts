import rateLimit from '@fastify/rate-limit';
import { Refusal } from '@nakhon/core/refusal';
import { refusalAnswer, type FileAnswer } from '@nakhon/kit/files/file-answer';
import { isPlainPath } from '@nakhon/kit/files/file-path.rules';
import { bodyTooLarge, routeUnknown } from '@nakhon/kit/files/file-refusals';
import { fileRequestOf, sendFileAnswer, takeBodiesAsTheyAre } from '@nakhon/kit/files/file-server-route';
import { nobody } from '@nakhon/kit/viewer';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PUBLIC_DOORS } from './file-doors.js';
import { partAsker, type FilesRouteOptions } from './files-route.js';

/** Enough for an office behind one address, and nothing for who tries codes. */
const ASKS_A_MINUTE = 120;
const FORM_BYTES = 16_000;

const TOO_MANY = {
  th: 'มีการเปิดหน้านี้ถี่เกินไปจากที่อยู่ของท่าน กรุณาลองใหม่ในอีกหนึ่งนาที',
  en: 'This page was asked for too often from your address. Please try again in a minute.',
};

/** A sentence of ours as a page: whoever scanned a code has a browser and nothing else. */
function sentencePage({ th, en }: { th: string; en: string }): string {
  return `<!doctype html><html lang="th"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>ติดตามงานซ่อม</title><h1>ติดตามงานซ่อม</h1><p>${th}</p><p lang="en">${en}</p></html>`;
}

/** `/track/*`: the public pages of repairs, for whoever has a code. Nobody is signed in here, whatever the request brings along. */
export async function trackRoute(app: FastifyInstance, options: Omit<FilesRouteOptions, 'credentials' | 'exportTable'>): Promise<void> {
  const ask = partAsker(options);

  async function handle(part: string, request: FastifyRequest, reply: FastifyReply) {
    const asked = fileRequestOf(request, '');
    if ((asked.contentLength ?? 0) > FORM_BYTES) throw bodyTooLarge(FORM_BYTES);
    if (!isPlainPath(asked.path)) throw routeUnknown();
    return ask({ request, reply, asked, part, viewer: nobody(request.ip) });
  }

  await app.register(async (pages) => {
    takeBodiesAsTheyAre(pages);
    await pages.register(rateLimit, { max: ASKS_A_MINUTE, timeWindow: '1 minute' });
    pages.setErrorHandler<FastifyError>((error, _request, reply) => {
      if (error.statusCode !== 429) throw error;
      return reply.code(429).type('text/html; charset=utf-8').send(sentencePage(TOO_MANY));
    });
    for (const [word, part] of Object.entries(PUBLIC_DOORS)) {
      pages.route({
        method: ['GET', 'POST'],
        url: `/${word}/*`,
        exposeHeadRoute: false,
        handler: async (request, reply) => sendFileAnswer(reply, await handle(part, request, reply).catch(asPage)),
      });
    }
  });
}

/** Refusals of the hub itself, which say nothing of what was asked. */
function asPage(error: unknown): FileAnswer {
  if (!(error instanceof Refusal)) throw error;
  const { status, headers } = refusalAnswer(error);
  return { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body: sentencePage(error.messages) };
}
