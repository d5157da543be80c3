import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseBaht } from '@nakhon/core/money';
import { referenceAppropriations2566 } from '@nakhon/db/reference-figures';
import { expect, test } from 'vitest';
import { openCsv } from './csv-source.js';
import { isLeftOut, mappedRow } from './mapping.js';
import { mappingFor } from './mapping-files.js';
import { agencyByName } from './name-matching.js';

const FILE = fileURLToPath(new URL('../../../../../shared/data/real/bma-ordinance-fy2566-items.csv', import.meta.url));
const isHere = existsSync(FILE);
if (!isHere) console.log('skipped: the real ordinance is not on this machine, so its mapping is not compared with the control totals');

test.skipIf(!isHere)(
  'the shipped mapping places the real ordinance: 72 holders, each with its control total, 79,000,000,000 baht in all',
  async () => {
    const source = await openCsv(FILE);
    const mapping = await mappingFor('budget', source.header);
    const totals = new Map<string, bigint>();
    let leftOut = 0;
    for await (const { record } of source.rows) {
      if (isLeftOut(mapping, record)) {
        leftOut++;
        continue;
      }
      const row = mappedRow(mapping, record);
      const holder = agencyByName(row('agency'))!.code;
      totals.set(holder, (totals.get(holder) ?? 0n) + parseBaht(row('amountBaht')));
    }
    const control = referenceAppropriations2566().map(({ agencyCode, amountBaht }) => [agencyCode, parseBaht(amountBaht)] as const);
    expect(totals).toEqual(new Map(control));
    expect(totals.size).toBe(72);
    expect(leftOut).toBe(3);
    expect([...totals.values()].reduce((sum, amount) => sum + amount)).toBe(7_900_000_000_000n);
  },
);
