import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { Role } from '@nakhon/kit/role';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { financeDefinition } from '../definition.js';
import { anItem, aVoucher } from '../finance.fixture.js';
import { SLOW_DISTRICT } from './spending-profile.js';
import { clearGenerated, hasFacts, writeDemo } from './write-demo.js';

const NOW = new Date('2026-11-21T03:00:00Z');
let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(financeDefinition, NOW);
});
afterAll(() => harness?.close());

const em = () => harness.subgraph.orm.em.fork();
/** With the time that the hub gives it. */
const demonstrate = () =>
  em().transactional(async (inner) => {
    await inner.execute("set local statement_timeout = '10min'");
    return writeDemo(inner, { seed: 'nakhon', asOf: NOW });
  });

test('the demonstration takes under ten seconds of the processor (two minutes beside other work), and the balances say what the rows say', async () => {
  expect(await hasFacts(em())).toBe(false);
  const [started, used] = [performance.now(), process.cpuUsage()];
  const written = await demonstrate();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  console.log(
    `demonstration: ${written.items} items, ${written.vouchers} vouchers in ${seconds.toFixed(1)} s, ${user / 1e6} s of the processor`,
  );
  expect((user + system) / 1e6).toBeLessThan(10);
  expect(seconds).toBeLessThan(120);
  expect(await hasFacts(em())).toBe(true);
  const wrong = await em().execute(
    `select b.item_id from item_balance b join budget_item i on i.id = b.item_id where
       b.allotted_satang <> coalesce((select sum(amount_satang) from allotment a where a.item_id = b.item_id), 0)
       or b.approved_satang <> coalesce((select sum(amount_satang) from voucher v where v.item_id = b.item_id and state in ('APPROVED', 'PAID')), 0)
       or b.paid_satang <> coalesce((select sum(amount_satang) from voucher v where v.item_id = b.item_id and state = 'PAID'), 0)
       or b.appropriated_satang <> i.appropriated_satang + coalesce((select sum(case kind when 'TRANSFER_OUT' then -amount_satang else amount_satang end)
         from budget_change c where c.item_id = b.item_id), 0)`,
  );
  expect(wrong).toEqual([]);
});

test('all of BMA has 79,000,000,000 baht a year, and the slow district ends the year far under the target', async () => {
  const { data } = await harness.ask<
    Record<string, { appropriatedBaht: string; ratePercent: number; targetPercent: number; sources: string[] }>
  >(
    `query ($slow: [ID!]) {
      all: disbursement(fiscalYear: 2568, quarter: 4) { appropriatedBaht ratePercent targetPercent sources }
      first: disbursement(fiscalYear: 2568, quarter: 1) { appropriatedBaht ratePercent targetPercent sources }
      slow: disbursement(fiscalYear: 2568, quarter: 4, scope: { agencyCodes: $slow }) { appropriatedBaht ratePercent targetPercent sources }
    }`,
    { slow: [SLOW_DISTRICT] },
    aViewer([Role.EXECUTIVE]),
  );
  expect(data?.['all']).toMatchObject({ appropriatedBaht: '79000000000.00', targetPercent: 95, sources: ['generated'] });
  expect(data!['all']!.ratePercent).toBeGreaterThan(88);
  expect(data!['first']!.ratePercent).toBeGreaterThan(10);
  expect(data!['first']!.ratePercent).toBeLessThan(25);
  expect(data!['slow']!.ratePercent).toBeLessThan(90);
});

test('clearing takes away all that was generated and leaves the audit; written again it is the same', async () => {
  const sums = () => em().execute('select count(*)::int as n, sum(amount_satang)::text as satang, max(id::text) as last from voucher');
  const before = await sums();
  await clearGenerated(em());
  expect(await hasFacts(em())).toBe(false);
  const counts = await em().execute(
    'select (select count(*) from voucher)::int as vouchers, (select count(*) from voucher_state)::int as states, (select count(*) from item_balance)::int as balances, (select count(*) from audit_row)::int as audit',
  );
  expect(counts).toEqual([{ vouchers: 0, states: 0, balances: 0, audit: 1 }]);
  await demonstrate();
  expect(await sums()).toEqual(before);
});

test('made anew, it leaves an imported year alone and keeps the items on which people entered something', async () => {
  const [item] = await em().execute(
    "select id, code from budget_item where fiscal_year = 2570 and source = 'generated' order by code limit 1",
  );
  await aVoucher(em(), String(item!['id']), 100n, [{ state: 'SUBMITTED', at: NOW.toISOString() }]);
  await clearGenerated(em());
  expect(await em().execute('select code from budget_item')).toEqual([{ code: item!['code'] }]);
  await anItem(em(), { fiscal_year: 2568, source: 'import:bma-ordinance' });
  await demonstrate();
  const years = await em().execute(
    'select fiscal_year, source, count(*)::int as items, sum(appropriated_satang)::text as satang from budget_item group by 1, 2 order by 1',
  );
  const generated = { source: 'generated', items: 697, satang: '7900000000000' };
  expect(years).toEqual([
    { fiscal_year: 2567, ...generated },
    { fiscal_year: 2568, source: 'import:bma-ordinance', items: 1, satang: '100000' },
    { fiscal_year: 2569, ...generated },
    { fiscal_year: 2570, ...generated },
  ]);
});
