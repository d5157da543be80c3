import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buffer } from 'node:stream/consumers';
import { freePort } from './faults/hub-fixture.js';

/** One address in front of several hubs. */
export interface Proxy {
  url: string;
  close(): Promise<void>;
}

/** What a proxy must do and no more: each request to the next hub, past those that take no connection, with the asker's address. */
export async function roundRobinProxy(ports: readonly number[]): Promise<Proxy> {
  let turn = 0;
  const server = createServer(async (asked, reply) => {
    const body = await buffer(asked);
    const headers = { ...asked.headers, 'x-forwarded-for': asked.socket.remoteAddress };
    for (let tried = 0; tried < ports.length; tried++) {
      const answer = await passedOn(ports[turn++ % ports.length]!, asked, headers, body);
      if (answer === 'refused') continue;
      if (answer === 'broken') break;
      reply.writeHead(answer.statusCode!, answer.headers);
      return void answer.pipe(reply);
    }
    reply.writeHead(502).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = async () => void server.close().closeAllConnections();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** `refused`: the hub never saw the request, so another may have it. `broken`: it may have. */
function passedOn(port: number, { method, url }: IncomingMessage, headers: IncomingHttpHeaders, body: Buffer) {
  return new Promise<IncomingMessage | 'refused' | 'broken'>((resolve) => {
    const passed = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, resolve);
    passed.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'broken'));
    passed.end(body);
  });
}

const GUIDE = fileURLToPath(new URL('../../docs/scaling.md', import.meta.url));

/** nginx with the very lines of docs/scaling.md; only addresses and the certificate are others. */
export async function nginxProxy(ports: readonly number[], folder: string): Promise<Proxy> {
  const port = await freePort();
  const shown = /```nginx\n([^]*?)```/.exec(readFileSync(GUIDE, 'utf8'))![1]!;
  const servers = ports.map((hub) => `server 127.0.0.1:${hub};`).join(' ');
  const ours = shown
    .replace(/(?:server 10\.0\.0\.\d+:4000; ?)+/, servers)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll(/^ *ssl_certificate.*\n/gm, '');
  const file = path.join(folder, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const own = `pid ${folder}/nginx.pid; error_log ${folder}/nginx-error.log; daemon off; ${user} worker_processes 1;`;
  writeFileSync(
    file,
    `${own}\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path ${folder};\nproxy_temp_path ${folder};\n${ours}}\n`,
  );
  const child = spawn('nginx', ['-c', file, '-p', folder, '-e', `${folder}/nginx-error.log`], { stdio: 'inherit' });
  const ended = once(child, 'exit');
  while (child.exitCode === null && !(await takesConnections(port))) await sleep(50);
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
