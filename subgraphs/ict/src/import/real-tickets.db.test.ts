import { randomUUIDv7 } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { referenceDistricts } from '@nakhon/db/reference';
import { aFolder } from '@nakhon/kit/import/import-fixture';
import { aViewer, startHarness } from '@nakhon/kit/subgraph-harness';
import { Role } from '@nakhon/kit/role';
import { expect, test } from 'vitest';
import { ictDefinition } from '../definition.js';
import { straightFigures, type StraightFigures } from './straight-reckoning.js';
import { importTickets } from './ticket-import.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const FILE = fileURLToPath(new URL('../../../../../shared/data/real/traffy_tickets_2022-06_2023-04.csv.gz', import.meta.url));
const QUARTERS = [
  { fiscalYear: 2565, quarter: 3 },
  { fiscalYear: 2565, quarter: 4 },
  { fiscalYear: 2566, quarter: 1 },
  { fiscalYear: 2566, quarter: 2 },
  { fiscalYear: 2566, quarter: 3 },
];

const isHere = existsSync(FILE);
if (!isHere) console.log('skipped: the real ticket file is not on this machine, so its import is not compared with a straight computation');

test.skipIf(!isHere)(
  'every district and quarter of the real ticket file has the figures of a straight computation from the file, in one statement a quarter',
  { timeout: 240_000 },
  async () => {
    const folder = aFolder();
    const harness = await startHarness(ictDefinition, NOW);
    try {
      const rejects = `${folder.path}/rejects.csv`;
      const outcome = await importTickets({ orm: harness.subgraph.orm, file: FILE, now: NOW, newId: randomUUIDv7, rejects });
      expect(outcome).toMatchObject({ read: 134_988, placed: 133_336, rejected: 1652, unchanged: 0 });
      const straight = await straightFigures(FILE);
      const none: StraightFigures = { received: 0, completed: 0, medianHours: null, p90Hours: null };
      for (const { fiscalYear, quarter } of QUARTERS) {
        harness.statements.length = 0;
        const figures = await districtFigures(fiscalYear, quarter);
        expect(harness.statements).toHaveLength(1);
        const expected = referenceDistricts().map(({ nameTh }) => straight.get(`${nameTh}|${fiscalYear}/${quarter}`) ?? none);
        expect(figures).toEqual(expected);
      }
    } finally {
      await harness.close();
      folder.remove();
    }

    async function districtFigures(fiscalYear: number, quarter: number): Promise<unknown[]> {
      const representations = referenceDistricts().map(({ code }) => ({ __typename: 'District', code }));
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on District {
        repairTurnaround(fiscalYear: ${fiscalYear}, quarter: ${quarter}) { received completed medianHours p90Hours } } } }`;
      const answer = await harness.ask<{ _entities: { repairTurnaround: unknown }[] }>(
        query,
        { r: representations },
        aViewer([Role.EXECUTIVE]),
      );
      expect(answer.errors).toBeUndefined();
      return answer.data!._entities.map(({ repairTurnaround }) => ({ ...(repairTurnaround as object) }));
    }
  },
);
