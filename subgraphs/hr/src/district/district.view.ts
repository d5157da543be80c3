import type { EntityManager } from '@mikro-orm/postgresql';
import { District, DistrictGroup } from './district.js';

export interface DistrictFilter {
  /** null = every group. */
  groupCode: string | null;
  serviceSection: number | null;
}

/** The 50 districts, or those of a group or service section, in the order of their codes. */
export function findDistricts(em: EntityManager, { groupCode, serviceSection }: DistrictFilter): Promise<District[]> {
  return em.find(
    District,
    { ...(groupCode === null ? {} : { groupCode }), ...(serviceSection === null ? {} : { serviceSection }) },
    { orderBy: { code: 'asc' } },
  );
}

export function findDistrictGroups(em: EntityManager): Promise<DistrictGroup[]> {
  return em.find(DistrictGroup, {}, { orderBy: { code: 'asc' } });
}
