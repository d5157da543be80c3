import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built dashboard at `/`; its own routes all answer with the one page. Files with a hash in their name never change. */
export async function dashboardRoute(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`The dashboard is not built: ${folder} has no index.html. Run npm run build`);
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    globIgnore: ['**/.*', '**/.*/**'],
    cacheControl: false,
    setHeaders: (reply, file) =>
      void reply.header('cache-control', /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !path.extname(request.url.split('?')[0]!);
    if (isPage) return reply.sendFile('index.html');
    return reply.code(404).send({ error: { code: 'NOT_FOUND', messageTh: 'ไม่พบสิ่งที่ขอ', messageEn: 'There is nothing here' } });
  });
}
