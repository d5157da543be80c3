import type { EntityManager } from '@mikro-orm/postgresql';
import { District, DistrictGroup } from './district.js';

export interface DistrictFilter {
  groupCode?: string | undefined;
  serviceSection?: number | undefined;
}

/** The 50 districts, or those of a group or service section, in the order of their codes. */
export function findDistricts(em: EntityManager, { groupCode, serviceSection }: DistrictFilter): Promise<District[]> {
  return em.find(
    District,
    { ...(groupCode === undefined ? {} : { groupCode }), ...(serviceSection === undefined ? {} : { serviceSection }) },
    { orderBy: { code: 'asc' } },
  );
}

export function findDistrictGroups(em: EntityManager): Promise<DistrictGroup[]> {
  return em.find(DistrictGroup, {}, { orderBy: { code: 'asc' } });
}
