import { startTracing } from '@nakhon/kit/observe/tracing';
import { localLink } from '@nakhon/gateway/subgraph-link';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayOver, processesOver, startHubHarness, type HubHarness } from './hub-harness.js';
import { startOtlpReceiver, type ReceivedSpan } from './otlp-receiver.js';
import { OVERVIEW } from './overview-query.js';

const NOW = new Date('2024-04-20T03:00:00Z');
const WINDOW = { year: 2567, quarter: 1 };
const SUBGRAPHS = ['finance', 'hr', 'ict', 'plans', 'procurement'];
const METRICS = { isOpenOnLoopback: true };
const LOCAL = { host: '127.0.0.1:4000' };
const MARK = 'zz9-marked';

let hub: HubHarness;
let receiver: Awaited<ReturnType<typeof startOtlpReceiver>>;
let processes: Awaited<ReturnType<typeof processesOver>>;
let endTraces: () => Promise<void>;
const gateways = new Map<string, Awaited<ReturnType<typeof gatewayOver>>>();

beforeAll(async () => {
  receiver = await startOtlpReceiver();
  endTraces = await startTracing(receiver.url, 'nakhon-gateway');
  hub = await startHubHarness({ now: NOW, demo: true });
  processes = await processesOver(hub.urls, receiver.url);
  const given = { metricsDoor: METRICS };
  gateways.set('one process', await gatewayOver(hub.subgraphs.map(localLink), () => new Date(), 15_000, given));
  gateways.set('a process per subgraph', await gatewayOver(processes.links, () => new Date(), 15_000, given));
});
afterAll(async () => {
  for (const gateway of gateways.values()) await gateway.close();
  await processes.stop();
  await endTraces();
  await receiver.close();
  await hub.close();
});

async function figures(topology: string): Promise<string> {
  const response = await gateways.get(topology)!.inject({ url: '/metrics', headers: LOCAL });
  expect(response.statusCode).toBe(200);
  return response.body;
}

function valueOf(text: string, metric: string, label = ''): number {
  const line = text.split('\n').find((each) => each.startsWith(metric) && each.includes(label) && /[ {]/.test(each[metric.length]!));
  return Number(line?.split(' ').at(-1));
}

describe.each(['one process', 'a process per subgraph'])('with %s', (topology) => {
  it('the metrics count requests, errors, fetches, statements, connections and the event loop', async () => {
    const gateway = gateways.get(topology)!;
    const token = await gateway.signIn('executive');
    expect((await gateway.ask(OVERVIEW, WINDOW, token)).errors).toBeUndefined();
    await gateway.ask(OVERVIEW, { year: 1999, quarter: 1 }, token);
    await gateway.inject({ url: `/healthz?name=${MARK}` });
    const text = await figures(topology);
    expect(valueOf(text, 'nakhon_graphql_requests_total', 'operation="Overview",status="200"')).toBe(2);
    expect(valueOf(text, 'nakhon_graphql_request_seconds_count', 'operation="Overview"')).toBe(2);
    expect(valueOf(text, 'nakhon_graphql_errors_total', 'code="FISCAL_YEAR_OUT_OF_RANGE"')).toBe(4);
    expect(valueOf(text, 'nakhon_http_requests_total', 'route="/healthz",status="200"')).toBe(1);
    for (const name of SUBGRAPHS) {
      expect(valueOf(text, 'nakhon_subgraph_up', `"${name}"`)).toBe(1);
      expect(valueOf(text, 'nakhon_fetch_seconds_count', `"${name}"`)).toBeGreaterThan(0);
      expect(valueOf(text, 'nakhon_sql_statement_seconds_count', `"${name}"`)).toBeGreaterThan(0);
      expect(valueOf(text, 'nakhon_pool_waiting', `"${name}"`)).toBe(0);
      expect(text).toMatch(new RegExp(`nakhon_pool_connections{state="in_use",subgraph="${name}"} \\d+`));
    }
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m);
    expect(/^process_cpu_seconds_total{subgraph="ict"}/m.test(text)).toBe(topology === 'a process per subgraph');
    expect(text).not.toContain(MARK);
    expect(text.match(/^# TYPE nakhon_sql_statement_seconds /gm)).toHaveLength(1);
  });

  it('one trace leads from the gateway through the subgraph to the SQL statement, without values', async () => {
    const gateway = gateways.get(topology)!;
    const token = await gateway.signIn('executive');
    const traceId = (topology === 'one process' ? 'a' : 'b').repeat(32);
    await gateway.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}`, traceparent: `00-${traceId}-1111111111111111-01` },
      payload: {
        query: 'query ($s: String!) { repairTickets(fiscalYear: 2567, quarter: 1, search: $s) { totalCount } }',
        variables: { s: MARK },
      },
    });
    const ours = () => receiver.spans.filter((span) => span.traceId === traceId);
    await expect
      .poll(() => ours().some(({ name }) => name === 'POST /graphql') && chainOf(ours()).length > 3, { timeout: 10_000 })
      .toBe(true);
    const names = chainOf(ours()).map(({ name }) => name);
    expect(names[0]).toBe('sql select');
    expect(names.filter((name) => !name.startsWith('gateway.'))).toEqual(['sql select', 'subgraph ict', 'fetch ict', 'POST /graphql']);
    const subgraph = ours().find(({ name }) => name === 'subgraph ict')!;
    expect(subgraph.service).toBe(topology === 'one process' ? 'nakhon-gateway' : 'nakhon-ict');
    expect(receiver.text()).not.toContain(MARK);
    expect(receiver.text()).not.toContain(token);
  });
});

/** From a SQL statement of ict up to the request. */
function chainOf(spans: ReceivedSpan[]): ReceivedSpan[] {
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const ict = spans.find(({ name }) => name === 'subgraph ict');
  const chain: ReceivedSpan[] = [];
  for (
    let span = spans.find((each) => each.name.startsWith('sql') && each.parentSpanId === ict?.spanId);
    span;
    span = byId.get(span.parentSpanId!)
  )
    chain.push(span);
  return chain;
}

it('the metrics are closed to those who come by another name, and say how to get in', async () => {
  const response = await gateways.get('one process')!.inject({ url: '/metrics', headers: { host: 'hub.example' } });
  expect(response.statusCode).toBe(403);
  expect(response.json()).toMatchObject({ error: { code: 'METRICS_CLOSED', messageEn: expect.stringContaining('METRICS_TOKEN') } });
});
