import type { EntityManager } from '@mikro-orm/postgresql';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { textArray } from '@nakhon/kit/sql';
import type { CellFacts, ResultFact, TargetFact } from './result.rules.js';

export interface CellKey extends FiscalQuarter {
  indicatorId: string;
}

interface FactRow extends CellKey {
  dueOn: string | null;
  targets: (Omit<TargetFact, 'recordedAt'> & { recordedAt: string })[];
  versions: (Omit<ResultFact, 'recordedAt'> & { recordedAt: string })[];
}

/** Text that is equal for the same cell. */
export function cellKeyText({ indicatorId, fiscalYear, quarter }: CellKey): string {
  return `${indicatorId} ${fiscalYear}/${quarter}`;
}

/** Everything recorded about the cells, in one statement; values are decimal text. Every cell asked for comes back. */
export async function findCellFacts(em: EntityManager, keys: readonly CellKey[]): Promise<Map<string, CellFacts>> {
  const rows = await em.execute<FactRow[]>(
    `select asked.indicator_id as "indicatorId", asked.fiscal_year as "fiscalYear", asked.quarter, period.due_on::text as "dueOn",
      coalesce((select jsonb_agg(jsonb_build_object('version', target.version, 'value', target.value::text, 'recordedAt', target.recorded_at,
          'source', target.source)) from indicator_target target
        where (target.fiscal_year, target.quarter, target.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)), '[]') as targets,
      coalesce((select jsonb_agg(jsonb_build_object('version', result.version, 'state', result.state, 'value', result.value::text,
          'noteTh', result.note_th, 'recordedAt', result.recorded_at, 'source', result.source)) from result_version result
        where (result.fiscal_year, result.quarter, result.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)), '[]') as versions
     from unnest(?::uuid[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter)
     left join reporting_period period using (fiscal_year, quarter)`,
    [
      textArray(keys.map((key) => key.indicatorId)),
      `{${keys.map((key) => key.fiscalYear).join(',')}}`,
      `{${keys.map((key) => key.quarter).join(',')}}`,
    ],
  );
  return new Map(
    rows.map((row) => [cellKeyText(row), { dueOn: row.dueOn, targets: row.targets.map(dated), versions: row.versions.map(dated) }]),
  );
}

function dated<F extends { recordedAt: string }>(fact: F): F & { recordedAt: Date } {
  return { ...fact, recordedAt: new Date(fact.recordedAt) };
}
