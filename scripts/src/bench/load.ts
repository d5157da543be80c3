import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** What a load process is told. Bounded in number and in time. */
export interface LoadOrder {
  url: string;
  token: string;
  query: string;
  variables: Record<string, unknown>;
  /** Every request differs in a variable that the query does not know: no answer can be a kept one. */
  isFresh: boolean;
  connections: number;
  requests: number;
  milliseconds: number;
}

export interface LoadReport {
  requests: number;
  failures: number;
  /** Beginning of the first answer that was not right. */
  firstWrong: string | null;
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

interface Answer {
  status: number;
  body: Buffer;
}

const RIGHT = Buffer.from('{"data":{');

async function load(order: LoadOrder): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections });
  const times: number[] = [];
  let begun = 0;
  const wrong: string[] = [];
  const start = performance.now();
  const connection = async () => {
    while (begun < order.requests && performance.now() - start < order.milliseconds) {
      const number = ++begun;
      const before = performance.now();
      const { status, body } = await ask(order, agent, number);
      times.push(performance.now() - before);
      if (status !== 200 || !body.subarray(0, 9).equals(RIGHT)) wrong.push(`${status} ${body.subarray(0, 300).toString()}`);
    }
  };
  await Promise.all(Array.from({ length: order.connections }, connection));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const told = { requests: times.length, failures: wrong.length, firstWrong: wrong[0] ?? null };
  return { ...told, requestsPerSecond: times.length / seconds, p50Ms: quantile(0.5), p99Ms: quantile(0.99) };
}

function ask({ url, token, query, variables, isFresh }: LoadOrder, agent: Agent, number: number): Promise<Answer> {
  const nonce = isFresh ? { nonce: `${process.pid}-${performance.now()}-${number}` } : {};
  const body = Buffer.from(JSON.stringify({ query, variables: { ...variables, ...nonce } }));
  const headers = { 'content-type': 'application/json', 'content-length': body.length, authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    const posted = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) }));
    });
    posted.on('error', reject);
    posted.end(body);
  });
}

process.once('message', (order: LoadOrder) => {
  load(order).then(
    (report) => process.send!(report, () => process.exit(0)),
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});
