import type { EntityManager } from '@mikro-orm/postgresql';
import { parseDecimal } from '@nakhon/core/decimal';
import { isPercentUnit } from '@nakhon/core/entry/typed-number';
import { textArray } from '@nakhon/kit/sql';
import { evidenceCounts } from '../evidence/evidence-count.view.js';
import type { Cumulation } from '../indicator/cumulation.js';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { PAST_OF_CELL, pastOf, type PastRow } from '../result/past.sql.js';
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
  latest: (CellContent & { version: number; recordedAt: string }) | null;
  enteredBy: string[] | null;
  opensOn: string | null;
  closesOn: string | null;
  reopenedUntil: string | null;
  past: PastRow[] | null;
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
    textArray(keys.map((key) => key.indicatorId)),
    `{${keys.map((key) => key.fiscalYear).join(',')}}`,
    `{${keys.map((key) => key.quarter).join(',')}}`,
    now,
  ]);
  const needing = rows.filter((row) => row.evidenceRequired);
  const evidence = needing.length === 0 ? new Map<string, number>() : await evidenceCounts(em, needing);
  return new Map(rows.map((row) => [cellKeyText(row), factsOf(row, (evidence.get(cellKeyText(row)) ?? 0) > 0)]));
}

const FACTS = `select asked.indicator_id as "indicatorId", asked.fiscal_year as "fiscalYear", asked.quarter, indicator.code, agency.path,
    indicator.cumulation, indicator.revision, indicator.evidence_required as "evidenceRequired", indicator.has_ratio as "hasRatio",
    indicator.decimals, indicator.unit_th as "unitTh", indicator.unit_en as "unitEn", indicator.lower_bound as "lowerBound",
    indicator.upper_bound as "upperBound", history.latest, history."enteredBy", period.opens_on::text as "opensOn",
    period.closes_on::text as "closesOn", opened.until as "reopenedUntil", ${PAST_OF_CELL} as past
  from unnest(?::uuid[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter)
  join indicator on indicator.id = asked.indicator_id join agency_ref agency on agency.code = indicator.agency_code
  left join reporting_period period on (period.fiscal_year, period.quarter) = (asked.fiscal_year, asked.quarter)
  cross join lateral (select max(expires_at)::text as until from cell_reopening
    where (fiscal_year, quarter, indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id) and expires_at > ?) opened
  cross join lateral (
    select array_agg(distinct account_id::text) filter (where state in ('DRAFT', 'SUBMITTED') and account_id is not null) as "enteredBy",
      (array_agg(jsonb_build_object('version', version, 'state', state, 'value', value::text, 'numerator', numerator::text,
        'denominator', denominator::text, 'noteTh', note_th, 'explanationTh', explanation_th, 'returnDueOn', return_due_on, 'odd', odd,
        'recordedAt', recorded_at) order by version desc))[1] as latest
    from result_version where (fiscal_year, quarter, indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)) history`;

function factsOf(row: FactRow, hasEvidence: boolean): ActFacts {
  const { code, path, cumulation, revision, evidenceRequired, latest, opensOn, closesOn } = row;
  const scaled = (text: string | null) => (text === null ? null : parseDecimal(text));
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
        lowerBound: scaled(row.lowerBound),
        upperBound: scaled(row.upperBound),
      },
    },
    fiscalYear: row.fiscalYear,
    quarter: row.quarter,
    version: latest?.version ?? 0,
    latest: latest && { ...latest, recordedAt: new Date(latest.recordedAt) },
    enteredBy: row.enteredBy ?? [],
    period: opensOn === null || closesOn === null ? null : { opensOn, closesOn },
    reopenedUntil: row.reopenedUntil === null ? null : new Date(row.reopenedUntil),
    past: pastOf(row.past),
    hasEvidence,
  };
}
