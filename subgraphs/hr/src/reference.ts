import type { EntityManager } from '@mikro-orm/postgresql';
import {
  agencyPath,
  referenceAgencies,
  referenceDistrictGroups,
  referenceDistricts,
  referenceHolidays,
  referencePositions,
} from '@nakhon/db/reference';
import { demoRandom } from '@nakhon/db/demo-random';
import { Agency } from './agency/agency.js';
import { District, DistrictGroup } from './district/district.js';
import { Holiday } from './holiday/holiday.js';
import { Position } from './position/position.js';

/** Brings structure, districts, holidays and the posts of [004] up to the reference data; safe at every start. */
export async function loadHrReference(em: EntityManager): Promise<void> {
  await em.upsertMany(Agency, referenceAgencies().map((agency) => ({ ...agency, path: agencyPath(agency.code) })) as Agency[]);
  await em.upsertMany(DistrictGroup, [...referenceDistrictGroups()]);
  await em.upsertMany(District, referenceDistricts().map(districtRow));
  await em.upsertMany(Holiday, referenceHolidays().map(holidayRow));
  await em.upsertMany(Position, postsOfTheManual(), { onConflictFields: ['number'], onConflictExcludeFields: ['id'] });
}

type ReferenceDistrict = ReturnType<typeof referenceDistricts>[number];

function districtRow({ agencyCode, tileCol, lat, lon, areaSqkm, ...district }: ReferenceDistrict) {
  return { ...district, officeCode: agencyCode, tileColumn: tileCol, latitude: lat, longitude: lon, areaSquareKm: areaSqkm };
}

function holidayRow({ kind, ...holiday }: ReturnType<typeof referenceHolidays>[number]) {
  return { ...holiday, key: `${holiday.date} ${holiday.nameTh}`, substitute: kind === 'SUBSTITUTE' };
}

/** One row per post; ids are derived from the number, so that they are the same on every hub. */
function postsOfTheManual(): Position[] {
  return referencePositions().flatMap((post, line) =>
    Array.from({ length: post.count }, (_, index) => {
      const number = `${post.agencyCode}-R${String(line + 1).padStart(2, '0')}${String(index + 1).padStart(2, '0')}`;
      const id = demoRandom(`position/${number}`).uuid(new Date(0));
      return {
        id,
        number,
        agencyCode: post.agencyCode,
        titleTh: post.titleTh,
        levelTh: post.levelTh,
        kind: post.kind,
        source: 'hub',
      } as Position;
    }),
  );
}
