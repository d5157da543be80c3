import { Refusal } from '@nakhon/core/refusal';
import type { SubgraphContext } from '@nakhon/kit/context';
import { FORBIDDEN, subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { officerById, ownOfficer } from '../officer/service-officer.loader.js';
import type { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import type { SectionMeasureArguments } from './measures.arguments.js';
import { quarterMeasures } from './measures.view.js';
import type { OfficerMeasures } from './repair-measures.js';

const SUPERVISORS: readonly Role[] = [Role.EXECUTIVE, Role.HEAD];

/**
 * What single officers did, for those who answer for them: executives and heads see the repairs of their own subtree, the lead of a section
 * its officers. A technician who leads none is refused with FORBIDDEN.
 */
export async function officerMeasures(context: SubgraphContext, args: SectionMeasureArguments): Promise<OfficerMeasures[]> {
  const { kind = null, section = null, source = null, scope = null } = args;
  const question = { by: 'OFFICER' as const, kind, section: null, source, scope };
  const found = await quarterMeasures(context, args, { ...question, ...(await seenBy(context, section)) });
  const rows: OfficerMeasures[] = [];
  for (const [id, measures] of found ?? []) {
    const officer = await officerById(context).load(id);
    if (officer) rows.push({ officer, measures });
  }
  return rows.toSorted(
    (a, b) => (b.measures.completed ?? 0) - (a.measures.completed ?? 0) || (a.officer.nameTh < b.officer.nameTh ? -1 : 1),
  );
}

async function seenBy(
  context: SubgraphContext,
  section: ServiceSection | null,
): Promise<{ subtrees: string[]; officersOf: ServiceSection | null }> {
  const subtrees = subtreesOf(context.viewer, SUPERVISORS);
  if (subtrees.length > 0) return { subtrees, officersOf: section };
  const own = await ownOfficer(context);
  if (!own?.leads || (section !== null && section !== own.section)) throw notTheirs();
  return { subtrees: subtreesOf(context.viewer, [Role.TECHNICIAN]), officersOf: own.section };
}

function notTheirs(): Refusal {
  const messages = {
    th: 'ผลงานรายบุคคลดูได้เฉพาะผู้บริหาร หัวหน้าหน่วยงาน และหัวหน้าฝ่ายของเจ้าหน้าที่นั้น',
    en: 'What single officers did is for executives, heads and the lead of their section',
  };
  return new Refusal(FORBIDDEN, messages, { field: 'Query.officerMeasures' });
}
