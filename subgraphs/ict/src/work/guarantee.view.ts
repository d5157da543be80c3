import type { EntityManager } from '@mikro-orm/postgresql';
import { startOfLocalDay } from '@nakhon/core/bangkok-time';
import type { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { guaranteeFrom } from './guarantee.rules.js';
import { isTellingProblem } from './problem.rules.js';

/** The earlier repair that covers a new one, and its officer while at work. */
export interface CoveringRepair {
  id: string;
  code: string;
  officerId: string | null;
  officerSection: ServiceSection | null;
}

/** The last repair of the same problem on the same device, when it was handed over within 30 days before; null = no guarantee. */
export async function coveringRepair(
  em: EntityManager,
  deviceId: string | null,
  problem: string | null,
  receivedAt: Date,
): Promise<CoveringRepair | null> {
  if (deviceId === null || problem === null || !isTellingProblem(problem)) return null;
  const [row] = await em.execute(
    `select ticket.id, ticket.code, officer.id as officer_id, officer.section as officer_section from repair_ticket ticket
     left join service_officer officer on officer.id = ticket.officer_id and officer.active
     where ticket.device_id = ? and ticket.problem = ? and ticket.handed_over_at >= ? and ticket.handed_over_at <= ?
     order by ticket.handed_over_at desc, ticket.id desc limit 1`,
    [deviceId, problem, startOfLocalDay(guaranteeFrom(receivedAt)), receivedAt],
  );
  return row ? { id: row.id, code: row.code, officerId: row.officer_id, officerSection: row.officer_section } : null;
}
