import { defineLoader } from '@nakhon/kit/loader';
import { Agency } from './agency.js';

export const agencyByCode = defineLoader<string, Agency>(
  (code) => code,
  async (codes, { em }) => new Map((await em.find(Agency, { code: { $in: [...codes] } })).map((agency) => [agency.code, agency])),
);

/** Direct children in the order of their codes. */
export const agenciesByParent = defineLoader<string, Agency[]>(
  (code) => code,
  async (codes, { em }) => {
    const children = await em.find(Agency, { parentCode: { $in: [...codes] } }, { orderBy: { code: 'asc' } });
    return Map.groupBy(children, (agency) => agency.parentCode!);
  },
);
