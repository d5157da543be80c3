import type { EntityManager } from '@mikro-orm/postgresql';
import { Agency, type AgencyKind } from './agency.js';

export interface AgencyFilter {
  /** null = every kind. */
  kinds: readonly AgencyKind[] | null;
  parentCode: string | null;
}

/** Agencies in the order of their codes: the tree is bounded (some two hundred nodes), so there is no paging. */
export function findAgencies(em: EntityManager, { kinds, parentCode }: AgencyFilter): Promise<Agency[]> {
  return em.find(
    Agency,
    { ...(kinds ? { kind: { $in: [...kinds] } } : {}), ...(parentCode === null ? {} : { parentCode }) },
    { orderBy: { code: 'asc' } },
  );
}
