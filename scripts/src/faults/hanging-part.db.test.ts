import { withClient } from '@nakhon/db/connection';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { childProcesses } from '../hub-child.js';
import { gatewayOver, startHubHarness, type HubAnswer, type HubHarness } from '../hub-harness.js';
import { keeperToken } from './keeper-fixture.js';
import { partsIn, type Parts } from './parts-fixture.js';

const PART_WITHIN_MS = 1_500;
const BOARD = '{ districts { code repairTurnaround(fiscalYear: 2567, quarter: 1) { completed } staffing { positions } } }';

let database: HubHarness;
let parts: Parts;
let gateway: Awaited<ReturnType<typeof gatewayOver>>;
let token: string;

beforeAll(async () => {
  database = await startHubHarness({ now: new Date() });
  parts = await partsIn(['hr', 'ict', 'finance'], database);
  gateway = await gatewayOver(parts.links, () => new Date(), PART_WITHIN_MS);
  token = await keeperToken(database, gateway.ask);
});
afterEach(() => ['hr', 'ict', 'finance'].forEach(goOn));
afterAll(async () => {
  await gateway?.close();
  await parts?.stop();
  await database?.close();
});

const processOf = (name: string) => childProcesses(process.pid, `subgraphs/${name}/dist/main.js`)[0]!;
const hang = (name: string) => process.kill(processOf(name), 'SIGSTOP');
const goOn = (name: string) => process.kill(processOf(name), 'SIGCONT');
const codesOf = ({ errors }: HubAnswer) => errors?.map(({ extensions }) => `${extensions['code']} ${JSON.stringify(extensions['facts'])}`);

async function timed<T>(work: Promise<T>): Promise<{ value: T; ms: number }> {
  const began = performance.now();
  return { value: await work, ms: performance.now() - began };
}

describe('a process that hangs', () => {
  it('is cut off in time while the rest of the board stands, and answers again when it goes on', async () => {
    const whole = await gateway.ask(BOARD, {}, token);
    expect(whole.errors).toBeUndefined();
    hang('ict');
    // In words of its own: an answer that still holds would be given again without asking the part.
    const { value, ms } = await timed(gateway.ask(`${BOARD} # while it hangs`, {}, token));
    expect(ms).toBeLessThan(PART_WITHIN_MS + 1_000);
    expect(codesOf(value)).toEqual([`SUBGRAPH_TIMEOUT {"subgraph":"ict","timeoutMs":${PART_WITHIN_MS}}`]);
    const without = (whole.data as unknown as { districts: object[] }).districts.map((district) => ({
      ...district,
      repairTurnaround: null,
    }));
    expect(value.data).toEqual({ districts: without });
    goOn('ict');
    expect(await gateway.ask(BOARD, {}, token)).toEqual(whole);
  });

  it('holds up forty askers at once no longer than one', async () => {
    hang('ict');
    const asked = Array.from({ length: 40 }, (_, asker) => gateway.ask(`${BOARD} # ${asker}`, {}, token));
    const { value, ms } = await timed(Promise.all(asked));
    expect(ms).toBeLessThan(4 * PART_WITHIN_MS);
    const cutOff = [`SUBGRAPH_TIMEOUT {"subgraph":"ict","timeoutMs":${PART_WITHIN_MS}}`];
    expect(value.map(codesOf)).toEqual(asked.map(() => cutOff));
  });

  it('that tells who asks makes every request end with a code within six seconds, and is believed again afterwards', async () => {
    hang('hr');
    const { value, ms } = await timed(gateway.ask(BOARD, {}, 'nkh_not_seen_before'));
    expect(ms).toBeLessThan(6_000);
    expect(codesOf(value)).toEqual(['SUBGRAPH_UNAVAILABLE {"subgraph":"hr"}']);
    goOn('hr');
    expect((await gateway.ask('{ me { username } }', {}, token)).data).toEqual({ me: { username: 'keeper' } });
  });

  it('keeps a write that was cut off once, when it is repeated under its key', async () => {
    const [item] = await rows<{ id: string }>(
      `insert into budget_item (id, code, fiscal_year, agency_code, item_no, name_th, category, appropriated_satang, source)
       values (gen_random_uuid(), 'FAULT-1', 2570, '50010000', '1', 'ค่าวัสดุ', 'OTHER', 100000, 'hub') returning id`,
    );
    const submit = `mutation ($item: ID!) { submitVoucher(input: { itemId: $item, kind: PURCHASE, descriptionTh: "x", amountBaht: "1.00", idempotencyKey: "once" }) { voucher { number } } }`;
    hang('finance');
    expect(codesOf(await gateway.ask(submit, { item: item!.id }, token))![0]).toMatch(/^SUBGRAPH_TIMEOUT/);
    goOn('finance');
    expect((await gateway.ask(submit, { item: item!.id }, token)).errors).toBeUndefined();
    expect(await rows('select count(*)::int as n from voucher')).toEqual([{ n: 1 }]);
  });
});

function rows<T extends object>(sql: string): Promise<T[]> {
  return withClient(database.adminUrl, async (client) => {
    await client.query('set search_path to finance');
    return (await client.query<T>(sql)).rows;
  });
}
