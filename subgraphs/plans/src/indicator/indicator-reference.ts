import type { EntityManager } from '@mikro-orm/postgresql';
import { demoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies, referenceProcessIndicators, type ReferenceAgency } from '@nakhon/db/reference';
import type { Cumulation } from './cumulation.js';
import { Indicator } from './indicator.js';

/** The source of rows that every hub holds from its first start. */
export const REFERENCE = 'reference';
/** Ids are drawn from the code, so that two hubs know an indicator by the same one. */
const ID_TIME = new Date('2026-11-21T00:00:00Z');
const REPORTING_KINDS = ['DEPARTMENT', 'DISTRICT_OFFICE'];

type ProcessIndicator = ReturnType<typeof referenceProcessIndicators>[number];

/**
 * Adds the process indicators of [004] table 2 where their codes are free: those that hold for every agency to each department and
 * district office, the others to the department whose manual names them. They have no owner and no targets until somebody sets them,
 * so no figure counts them.
 */
export async function loadProcessIndicators(em: EntityManager): Promise<void> {
  const rows = processIndicators();
  if ((await em.count(Indicator, { source: REFERENCE })) === rows.length) return;
  await em.upsertMany(Indicator, rows, { onConflictFields: ['code'], onConflictAction: 'ignore', batchSize: 500 });
}

/** One for each template and agency that it holds for. */
export function processIndicators(): Indicator[] {
  const agencies = referenceAgencies().filter(({ kind }) => REPORTING_KINDS.includes(kind));
  return referenceProcessIndicators().flatMap((template) =>
    agencies.filter(({ code }) => template.scope === 'ALL' || template.scope === code).map((agency) => indicatorOf(template, agency)),
  );
}

function indicatorOf(template: ProcessIndicator, agency: ReferenceAgency): Indicator {
  const { code: prefix, scope: _, lowerBound, upperBound, ...told } = template;
  const code = `${prefix}-${agency.districtCode ?? agency.code.slice(0, 2)}`;
  return {
    ...told,
    id: demoRandom(`${REFERENCE}/indicator/${code}`).uuid(ID_TIME),
    code,
    direction: 'MORE_IS_BETTER',
    cumulation: told.cumulation as Cumulation,
    lowerBound: lowerBound === null ? null : String(lowerBound),
    upperBound: upperBound === null ? null : String(upperBound),
    weight: '1',
    kind: 'PROCESS',
    strategicIssueCode: null,
    agencyCode: agency.code,
    ownerAccountId: null,
    ownerName: null,
    ownerActive: false,
    revision: 1,
    evidenceRequired: false,
    hasRatio: false,
    active: true,
    source: REFERENCE,
  };
}
