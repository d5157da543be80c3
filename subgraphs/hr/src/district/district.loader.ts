import { defineLoader } from '@nakhon/kit/loader';
import { District, DistrictGroup } from './district.js';

export const districtByCode = defineLoader<string, District>(
  (code) => code,
  async (codes, { em }) => new Map((await em.find(District, { code: { $in: [...codes] } })).map((district) => [district.code, district])),
);

export const groupByCode = defineLoader<string, DistrictGroup>(
  (code) => code,
  async (codes, { em }) => new Map((await em.find(DistrictGroup, { code: { $in: [...codes] } })).map((group) => [group.code, group])),
);
