import type { SubgraphName } from '../bootstrap.js';

/** Tables that hold rows in an empty hub too: reference data, read from files at each start, what is counted of other tables, and attempts to sign in. */
const FILLED_AT_START: Record<SubgraphName, readonly string[]> = {
  hr: ['agency', 'district', 'district_group', 'holiday', 'position', 'staffing_count', 'sign_in_attempt'],
  plans: ['agency_ref', 'strategic_issue', 'reporting_period', 'progress_period', 'cell_count'],
  finance: ['agency_ref', 'quarter_target'],
  procurement: ['agency_ref', 'method_step', 'working_holiday'],
  ict: ['agency_ref', 'service_standard', 'working_holiday'],
};

/** Tables that hold rows of an empty hub beside those that people enter; the source tells them apart. */
const PARTLY_FILLED: Partial<Record<SubgraphName, readonly string[]>> = { plans: ['plan_node', 'indicator'] };

/** Condition on the rows of a table that speak against an empty hub. */
export function factsIn(subgraph: SubgraphName, table: string): string {
  return PARTLY_FILLED[subgraph]?.includes(table) ? "source <> 'reference'" : 'true';
}

/** Whether rows in this table speak against an empty hub. A table that nobody named here does. */
export function holdsFacts(subgraph: SubgraphName, table: string): boolean {
  return !FILLED_AT_START[subgraph].includes(table);
}
