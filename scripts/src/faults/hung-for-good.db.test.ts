import { setTimeout as sleep } from 'node:timers/promises';
import type { Refusal } from '@nakhon/core/refusal';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { childProcesses } from '../hub-child.js';
import { gatewayOver, startHubHarness, type HubAnswer, type HubHarness } from '../hub-harness.js';
import { keeperToken } from './keeper-fixture.js';
import { partsIn, type Parts } from './parts-fixture.js';
import { stallingLine, type StallingLine } from './line-fixture.js';

const PART_WITHIN_MS = 1_000;
const SILENT_FOR_MS = 2_000;
const IN_PROCESSES = ['ict' as const, 'finance' as const];
const BOARD = '{ districts { code population repairTurnaround(fiscalYear: 2567, quarter: 1) { completed } staffing { positions } } }';

let database: HubHarness;
let line: StallingLine;
let parts: Parts;
let gateway: Awaited<ReturnType<typeof gatewayOver>>;
let token: string;
let notices: Refusal[];

beforeAll(async () => {
  database = await startHubHarness({ now: new Date() });
  const finance = new URL(database.urls.finance);
  line = await stallingLine(Number(finance.port));
  finance.port = String(line.port);
  const notify = (notice: Refusal) => void notices.push(notice);
  const urls = { ...database.urls, finance: finance.href };
  parts = await partsIn(IN_PROCESSES, database, { urls, silentForMs: SILENT_FOR_MS, notify });
  gateway = await gatewayOver(parts.links, () => new Date(), PART_WITHIN_MS);
  token = await keeperToken(database, gateway.ask);
});
afterEach(() => line.goOn());
afterAll(async () => {
  await gateway?.close();
  await parts?.stop();
  line?.close();
  await database?.close();
});

const running = () => Object.fromEntries(IN_PROCESSES.map((name) => [name, childProcesses(process.pid, `subgraphs/${name}/dist/main.js`)]));
const codesOf = ({ errors }: HubAnswer) => errors?.map(({ extensions }) => extensions['code']);
const districtsOf = ({ data }: HubAnswer) => (data as unknown as { districts: object[] }).districts;
/** In words of its own: an answer that still holds would be given again without asking the parts. */
let asked = 0;
const board = () => gateway.ask(`${BOARD} # ${asked++}`, {}, token);

describe('with a watch on the processes', () => {
  it('one that hangs for good is ended and started again, the rest answers meanwhile, and the board is whole again without help', async () => {
    notices = [];
    const whole = await board();
    expect(whole.errors).toBeUndefined();
    const before = running();
    process.kill(before['ict']![0]!, 'SIGSTOP');
    const meanwhile = await board();
    expect(codesOf(meanwhile)).toEqual(['SUBGRAPH_TIMEOUT']);
    expect(meanwhile.data).toEqual({ districts: districtsOf(whole).map((district) => ({ ...district, repairTurnaround: null })) });
    await expect.poll(board, { timeout: 30_000, interval: 200 }).toEqual(whole);
    const after = running();
    expect(after['ict']).toHaveLength(1);
    expect({ ...after, ict: [] }).toEqual({ ...before, ict: [] });
    expect(after['ict']).not.toEqual(before['ict']);
    expect(notices.map(({ code, facts }) => [code, facts])).toEqual([['SUBGRAPH_HUNG', { subgraph: 'ict', seconds: 2 }]]);
    expect(notices[0]!.message).toMatch(/[ก-๙].*\(The subgraph ict was silent for 2 s and was ended; it is started again in 1 s\)/);
  });

  it('one whose database stands still is left alone, however long it takes', async () => {
    notices = [];
    const before = running();
    const finance = parts.links.find(({ name }) => name === 'finance')!;
    line.stall();
    await expect(finance.ready(AbortSignal.timeout(500))).rejects.toThrow();
    await sleep(1.5 * SILENT_FOR_MS);
    expect(running()).toEqual(before);
    line.goOn();
    await expect(finance.ready(AbortSignal.timeout(5_000))).resolves.toBeUndefined();
    expect(notices).toEqual([]);
  });
});
