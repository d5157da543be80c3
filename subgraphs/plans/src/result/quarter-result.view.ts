import type { EntityManager } from '@mikro-orm/postgresql';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { textArray } from '@nakhon/kit/sql';
import type { OldDefinition, TargetFact } from './result.rules.js';
import type { ShownFact, ShownFacts } from './shown-cell.rules.js';

export interface CellKey extends FiscalQuarter {
  indicatorId: string;
}

interface FactRow extends CellKey {
  dueOn: string | null;
  opensOn: string | null;
  closesOn: string | null;
  reopenings: { openedAt: string; expiresAt: string }[];
  oldDefinitions: OldDefinition[] | null;
  targets: (Omit<TargetFact, 'recordedAt'> & { recordedAt: string })[];
  versions: (Omit<ShownFact, 'recordedAt'> & { recordedAt: string })[];
}

/** Text that is equal for the same cell. */
export function cellKeyText({ indicatorId, fiscalYear, quarter }: CellKey): string {
  return `${indicatorId} ${fiscalYear}/${quarter}`;
}

/** Everything recorded about the cells, in one statement; values are decimal text. Every cell asked for comes back. */
export async function findCellFacts(em: EntityManager, keys: readonly CellKey[]): Promise<Map<string, ShownFacts>> {
  const rows = await em.execute<FactRow[]>(
    `select asked.indicator_id as "indicatorId", asked.fiscal_year as "fiscalYear", asked.quarter, period.due_on::text as "dueOn",
      period.opens_on::text as "opensOn", period.closes_on::text as "closesOn",
      coalesce((select jsonb_agg(jsonb_build_object('openedAt', opened_at, 'expiresAt', expires_at)) from cell_reopening opened
        where (opened.fiscal_year, opened.quarter, opened.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)), '[]') as reopenings,
      (select jsonb_agg(jsonb_build_object('revision', old.revision, 'direction', old.direction, 'weight', old.weight::text, 'decimals', old.decimals))
        from indicator_revision old where old.indicator_id = asked.indicator_id) as "oldDefinitions",
      coalesce((select jsonb_agg(jsonb_build_object('version', target.version, 'value', target.value::text, 'recordedAt', target.recorded_at,
          'source', target.source)) from indicator_target target join indicator on indicator.id = target.indicator_id
        where is_in_force(indicator.retired_at, target.fiscal_year, target.quarter) and (target.fiscal_year, target.quarter, target.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)), '[]') as targets,
      coalesce((select jsonb_agg(jsonb_build_object('version', result.version, 'state', result.state, 'value', result.value::text,
          'noteTh', result.note_th, 'recordedAt', result.recorded_at, 'source', result.source, 'revision', result.revision,
          'numerator', result.numerator::text, 'denominator', result.denominator::text, 'explanationTh', result.explanation_th,
          'returnDueOn', result.return_due_on, 'actor', result.actor, 'odd', result.odd)) from result_version result
        where (result.fiscal_year, result.quarter, result.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)), '[]') as versions
     from unnest(?::uuid[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter)
     left join reporting_period period using (fiscal_year, quarter)`,
    [
      textArray(keys.map((key) => key.indicatorId)),
      `{${keys.map((key) => key.fiscalYear).join(',')}}`,
      `{${keys.map((key) => key.quarter).join(',')}}`,
    ],
  );
  return new Map(rows.map((row) => [cellKeyText(row), shownFacts(row)]));
}

function shownFacts({ dueOn, opensOn, closesOn, reopenings, oldDefinitions, targets, versions }: FactRow): ShownFacts {
  return {
    dueOn,
    period: opensOn === null || closesOn === null ? null : { opensOn, closesOn },
    reopenings: reopenings.map(({ openedAt, expiresAt }) => ({ openedAt: new Date(openedAt), expiresAt: new Date(expiresAt) })),
    oldDefinitions: oldDefinitions ?? [],
    targets: targets.map(dated),
    versions: versions.map(dated),
  };
}

function dated<F extends { recordedAt: string }>(fact: F): F & { recordedAt: Date } {
  return { ...fact, recordedAt: new Date(fact.recordedAt) };
}
