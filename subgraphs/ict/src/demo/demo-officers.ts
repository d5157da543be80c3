import { readFileSync } from 'node:fs';
import { demoRandom } from '@nakhon/db/demo-random';
import { parseReference, textCell } from '@nakhon/db/reference-file';
import { z } from 'zod';
import { GENERATED } from '../repair-ticket/generated-tickets.js';
import { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';

export interface DemoOfficer {
  id: string;
  username: string | null;
  name_th: string;
  name_en: string;
  section: ServiceSection;
  office_phone: string;
  leads: boolean;
  active: boolean;
  source: string;
}

const { REPAIR, SERVICE_1, SERVICE_2 } = ServiceSection;

/** How many each section has; the first of each leads it, and can sign in to the demonstration. */
const CREW: readonly { section: ServiceSection; officers: number; username: string }[] = [
  { section: REPAIR, officers: 9, username: 'technician' },
  { section: SERVICE_1, officers: 6, username: 'service1' },
  { section: SERVICE_2, officers: 6, username: 'service2' },
];

const nameShape = z.object({ nameTh: textCell, nameEn: textCell, telephoneExtension: textCell });
/** `db/demo`, the same from `src/` and `dist/`. */
const NAMES = new URL('../../../../db/demo/officer-names.csv', import.meta.url);

/** The division's roster [000]: three sections; the last of each is on it no more. The same for the same seed. */
export function generateOfficers(seed: string): DemoOfficer[] {
  const names = parseReference('officer-names.csv', readFileSync(NAMES, 'utf8'), nameShape);
  const random = demoRandom(`${seed}/ict/officers`);
  const joined = new Date('2023-10-01T01:00:00Z');
  return CREW.flatMap(({ section, officers, username }, crew) =>
    Array.from({ length: officers }, (_, place): DemoOfficer => {
      const { nameTh, nameEn, telephoneExtension } = names[crew * 10 + place]!;
      return {
        id: random.uuid(joined),
        username: place === 0 ? username : null,
        name_th: nameTh,
        name_en: nameEn,
        section,
        office_phone: `0 2000 0000 ต่อ ${telephoneExtension}`,
        leads: place === 0,
        active: place < officers - 1,
        source: GENERATED,
      };
    }),
  );
}
