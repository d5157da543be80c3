import type { EntityManager } from '@mikro-orm/postgresql';
import { isPercentUnit } from '@nakhon/core/entry/typed-number';
import { textArray } from '@nakhon/kit/sql';
import { evidenceCounts } from '../evidence/evidence-count.view.js';
import { boundsOf } from '../indicator/bounds.rules.js';
import type { Cumulation } from '../indicator/cumulation.js';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { PAST_OF_CELL, pastOf } from '../result/past.sql.js';
import type { ActFacts, CellContent } from './act.rules.js';

interface FactRow extends CellKey {
  code: string;
  path: string;
  cumulation: Cumulation;
  revision: number;
  evidenceRequired: boolean;
  hasRatio: boolean;
  decimals: number;
  unitTh: string;
  unitEn: string;
  lowerBound: string | null;
  upperBound: string | null;
  version: number | null;
  state: CellContent['state'] | null;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  noteTh: string | null;
  explanationTh: string | null;
  returnDueOn: string | null;
  odd: boolean | null;
  recordedAt: string;
  enteredBy: string[] | null;
  opensOn: string | null;
  closesOn: string | null;
  reopenedUntil: string | null;
  past: string | null;
}

/**
 * Locks the indicators of the cells until the transaction ends, in one order for all, and gives the facts as they are under the locks: two
 * acts upon one cell follow each other. Cells of indicators that do not exist are left out.
 */
export async function lockedActFacts(em: EntityManager, keys: readonly CellKey[], now: Date): Promise<Map<string, ActFacts>> {
  const ids = textArray([...new Set(keys.map((key) => key.indicatorId))]);
  await em.execute('select 1 from indicator where id = any(?::uuid[]) order by id for no key update', [ids]);
  // A statement of its own: under READ COMMITTED it sees what was committed while the locks were waited for.
  const rows = await em.execute<FactRow[]>(FACTS, [
    now,
    textArray(keys.map((key) => key.indicatorId)),
    `{${keys.map((key) => key.fiscalYear).join(',')}}`,
    `{${keys.map((key) => key.quarter).join(',')}}`,
  ]);
  const needing = rows.filter((row) => row.evidenceRequired);
  const evidence = needing.length === 0 ? new Map<string, number>() : await evidenceCounts(em, needing);
  return new Map(rows.map((row) => [cellKeyText(row), factsOf(row, (evidence.get(cellKeyText(row)) ?? 0) > 0)]));
}

const FACTS = `select asked.indicator_id as "indicatorId", asked.fiscal_year as "fiscalYear", asked.quarter, indicator.code, agency.path,
    indicator.cumulation, indicator.revision, indicator.evidence_required as "evidenceRequired", indicator.has_ratio as "hasRatio",
    indicator.decimals, indicator.unit_th as "unitTh", indicator.unit_en as "unitEn", indicator.lower_bound as "lowerBound",
    indicator.upper_bound as "upperBound", newest.version, newest.state, newest.value, newest.numerator, newest.denominator,
    newest.note_th as "noteTh", newest.explanation_th as "explanationTh", newest.return_due_on::text as "returnDueOn", newest.odd,
    newest.recorded_at as "recordedAt", period.opens_on::text as "opensOn", period.closes_on::text as "closesOn",
    (select max(expires_at)::text from cell_reopening opened where expires_at > ? and
      (opened.fiscal_year, opened.quarter, opened.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)) as "reopenedUntil",
    case when shown.state = 'SUBMITTED' then (select array_agg(distinct account_id::text) from result_version entered
      where (entered.fiscal_year, entered.quarter, entered.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)
        and entered.state in ('DRAFT', 'SUBMITTED') and entered.account_id is not null) end as "enteredBy",
    case when coalesce(shown.state, 'EMPTY') not in ('SUBMITTED', 'VERIFIED', 'SIGNED') then ${PAST_OF_CELL} end as past
  from unnest(?::uuid[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter)
  join indicator on indicator.id = asked.indicator_id join agency_ref agency on agency.code = indicator.agency_code
  left join reporting_period period on (period.fiscal_year, period.quarter) = (asked.fiscal_year, asked.quarter)
  left join result_cell shown on (shown.fiscal_year, shown.quarter, shown.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)
  left join result_version newest on (newest.fiscal_year, newest.quarter, newest.indicator_id, newest.version)
    = (shown.fiscal_year, shown.quarter, shown.indicator_id, shown.version)`;

function factsOf(row: FactRow, hasEvidence: boolean): ActFacts {
  const { code, path, cumulation, revision, evidenceRequired, opensOn, closesOn } = row;
  return {
    indicator: {
      id: row.indicatorId,
      code,
      agencyPath: path,
      cumulation,
      revision,
      evidenceRequired,
      entry: {
        decimals: row.decimals,
        isPercent: isPercentUnit(row.unitTh, row.unitEn),
        hasRatio: row.hasRatio,
        ...boundsOf(row),
      },
    },
    fiscalYear: row.fiscalYear,
    quarter: row.quarter,
    version: row.version ?? 0,
    latest: latestOf(row),
    enteredBy: row.enteredBy ?? [],
    period: opensOn === null || closesOn === null ? null : { opensOn, closesOn },
    reopenedUntil: row.reopenedUntil === null ? null : new Date(row.reopenedUntil),
    past: pastOf(row.past),
    hasEvidence,
  };
}

function latestOf({
  state,
  value,
  numerator,
  denominator,
  noteTh,
  explanationTh,
  returnDueOn,
  odd,
  recordedAt,
}: FactRow): ActFacts['latest'] {
  if (state === null) return null;
  return { state, value, numerator, denominator, noteTh, explanationTh, returnDueOn, odd, recordedAt: new Date(recordedAt) };
}
