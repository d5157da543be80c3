import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphContext } from '@nakhon/kit/context';
import { plainRows } from '@nakhon/kit/plain-rows';
import { Agency } from '../agency/agency.js';
import { agencyByCode } from '../agency/agency.loader.js';
import { District, DistrictGroup } from './district.js';
import { groupByCode } from './district.loader.js';

export interface DistrictFilter {
  /** null = every group. */
  groupCode: string | null;
  serviceSection: number | null;
}

/** The 50 districts, or those of a group or service section, in the order of their codes; group and office are at hand afterwards. */
export async function findDistricts(context: SubgraphContext, { groupCode, serviceSection }: DistrictFilter): Promise<District[]> {
  const { em } = context;
  const [districts, groups, offices] = [plainRows(em, District, 'd'), plainRows(em, DistrictGroup, 'g'), plainRows(em, Agency, 'a')];
  const rows: Record<string, unknown>[] = await em.execute(
    `select ${districts.columns}, ${groups.columns}, ${offices.columns}
     from district d join district_group g on g.code = d.group_code join agency a on a.code = d.office_code
     where (?::text is null or d.group_code = ?) and (?::int is null or d.service_section = ?) order by d.code`,
    [groupCode, groupCode, serviceSection, serviceSection],
  );
  return rows.map((row) => {
    const group = groups.read(row);
    const office = offices.read(row);
    groupByCode(context).prime(group.code, group);
    agencyByCode(context).prime(office.code, office);
    return districts.read(row);
  });
}

export function findDistrictGroups(em: EntityManager): Promise<DistrictGroup[]> {
  return em.find(DistrictGroup, {}, { orderBy: { code: 'asc' } });
}
