import { randomUUIDv7 } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatBaht, parseBaht } from '@nakhon/core/money';
import { referenceDistricts } from '@nakhon/db/reference';
import { parseReference, textCell, textOrNull } from '@nakhon/db/reference-file';
import { agencyByName } from '@nakhon/kit/import/name-matching';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { financeDefinition } from '../definition.js';
import { importBudget } from './budget-import.js';

const REAL = new URL('../../../../../shared/data/real/', import.meta.url);
const ITEMS = fileURLToPath(new URL('bma-ordinance-fy2566-items.csv', REAL));
const CONTROL = fileURLToPath(new URL('bma-ordinance-fy2566-agencies.csv', REAL));
const isThere = existsSync(ITEMS) && existsSync(CONTROL);
if (!isThere) console.log('The published ordinance of FY2566 is not on this machine: its import is not tried here.');

const controlShape = z.object({ agencyTh: textCell, totalBaht: textCell, districtCode: textOrNull });
const FIGURE = 'appropriatedBaht disbursedBaht ratePercent sources';

describe.skipIf(!isThere)('the published ordinance of FY2566', () => {
  let harness: SubgraphHarness;
  const run = () =>
    importBudget({
      orm: harness.subgraph.orm,
      file: ITEMS,
      rejects: path.join(tmpdir(), `ordinance-${process.pid}.rejected.csv`),
      replace: false,
      dryRun: false,
      now: new Date('2026-11-21T03:00:00Z'),
      newId: randomUUIDv7,
    });
  beforeAll(async () => {
    harness = await startHarness(financeDefinition, new Date('2026-11-21T03:00:00Z'));
  });
  afterAll(() => harness?.close());

  test('comes in whole: 1,752 items, 3 sub-items left out, none rejected, and each of the 72 holders has its total', async () => {
    const started = performance.now();
    const outcome = await run();
    console.log(`ordinance: ${Math.round((outcome.read / (performance.now() - started)) * 1000)} rows/s`);
    expect(outcome).toMatchObject({ read: 1755, placed: 1752, leftOut: 3, rejected: 0, rejectsFile: null });
    const control = parseReference(CONTROL, readFileSync(CONTROL, 'utf8'), controlShape);
    expect(control).toHaveLength(72);
    const expected = control.map((row) => [`amountBaht:${agencyByName(row.agencyTh)?.code}`, formatBaht(parseBaht(row.totalBaht))]);
    const { amountBaht, holders, ...byHolder } = outcome.totals;
    expect(byHolder).toEqual(Object.fromEntries(expected));
    expect([amountBaht, holders]).toEqual(['79000000000.00', '72']);
  });

  test('a second import finds every row unchanged', async () => {
    expect(await run()).toMatchObject({ placed: 0, unchanged: 1752 });
  });

  test('shows 79,000,000,000 baht for the root and the whole, 18,500,986,331 for the 50 districts, and no disbursement', async () => {
    const districts = referenceDistricts().map((district) => district.code);
    const { data } = await harness.ask<Record<string, { appropriatedBaht: string }>>(
      `query ($codes: [ID!]) {
        all: disbursement(fiscalYear: 2566, quarter: 4) { ${FIGURE} }
        root: disbursement(fiscalYear: 2566, quarter: 4, scope: { agencyCodes: ["00000000"] }) { ${FIGURE} }
        districts: disbursement(fiscalYear: 2566, quarter: 4, scope: { districtCodes: $codes }) { ${FIGURE} }
      }`,
      { codes: districts },
      aViewer([Role.EXECUTIVE]),
    );
    const rest = { disbursedBaht: null, ratePercent: null, sources: ['import:bma-ordinance'] };
    expect(data).toEqual({
      all: { appropriatedBaht: '79000000000.00', ...rest },
      root: { appropriatedBaht: '79000000000.00', ...rest },
      districts: { appropriatedBaht: '18500986331.00', ...rest },
    });
  });
});
