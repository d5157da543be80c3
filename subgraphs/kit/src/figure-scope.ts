import type { FigureScope } from './figure-arguments.js';
import { textArray } from './sql.js';

/** What a set of figures is asked for: one figure per district, per agency (with its subtree), or one for a whole scope. */
export type FigureKeys =
  | { by: 'district'; codes: readonly string[] }
  | { by: 'agency'; codes: readonly string[] }
  | { by: 'scope'; scope: FigureScope | null };

/** Key of the single figure that a scope gives. */
export const SCOPE_KEY = 'scope';

/** A `with`-able query of (key, agency_code) pairs: which agencies count towards which figure. Parameters stand as `?`. */
export interface ScopeQuery {
  sql: string;
  parameters: unknown[];
}

export function scopeQuery(keys: FigureKeys): ScopeQuery {
  if (keys.by === 'district') {
    return {
      sql: 'select district_code as key, code as agency_code from agency_ref where district_code = any(?::text[])',
      parameters: [textArray(keys.codes)],
    };
  }
  if (keys.by === 'agency') {
    return {
      sql: "select top.code as key, below.code as agency_code from agency_ref top join agency_ref below on below.path like top.path || '%' where top.code = any(?::text[])",
      parameters: [textArray(keys.codes)],
    };
  }
  const districts = keys.scope?.districtCodes ?? null;
  const agencies = keys.scope?.agencyCodes ?? null;
  if (!districts && !agencies) return { sql: `select '${SCOPE_KEY}' as key, code as agency_code from agency_ref`, parameters: [] };
  return {
    sql: `select '${SCOPE_KEY}' as key, below.code as agency_code from agency_ref below where below.district_code = any(?::text[])
      or exists (select 1 from agency_ref top where top.code = any(?::text[]) and below.path like top.path || '%')`,
    parameters: [textArray(districts ?? []), textArray(agencies ?? [])],
  };
}

/** A condition on `agency_code`-like column `column`: inside the scope and inside one of the viewer's subtrees. For lists of rows. */
export function rowsCondition(column: string, scope: FigureScope | null | undefined, subtrees: readonly string[]): ScopeQuery {
  const inner = scopeQuery({ by: 'scope', scope: scope ?? null });
  return {
    sql: `${column} in (select scoped.agency_code from (${inner.sql}) scoped join agency_ref seen on seen.code = scoped.agency_code
      where exists (select 1 from unnest(?::text[]) subtree where seen.path like subtree || '%'))`,
    parameters: [...inner.parameters, textArray(subtrees)],
  };
}
