import type { EntityManager } from '@mikro-orm/postgresql';
import { insertFields, type BulkFields } from '@nakhon/kit/bulk-insert';
import type { Indicator } from '../indicator/indicator.js';
import type { IndicatorTarget } from '../indicator/indicator-target.js';
import type { ResultVersion } from './result-version.js';

const INDICATOR_COLUMNS: BulkFields<Indicator> = {
  id: ['id', 'uuid'],
  code: ['code', 'text'],
  nameTh: ['name_th', 'text'],
  nameEn: ['name_en', 'text'],
  unitTh: ['unit_th', 'text'],
  unitEn: ['unit_en', 'text'],
  direction: ['direction', 'text'],
  cumulation: ['cumulation', 'text'],
  decimals: ['decimals', 'int'],
  lowerBound: ['lower_bound', 'numeric'],
  upperBound: ['upper_bound', 'numeric'],
  weight: ['weight', 'numeric'],
  kind: ['kind', 'text'],
  strategicIssueCode: ['strategic_issue_code', 'text'],
  agencyCode: ['agency_code', 'text'],
  ownerAccountId: ['owner_account_id', 'uuid'],
  ownerName: ['owner_name', 'text'],
  ownerActive: ['owner_active', 'boolean'],
  revision: ['revision', 'int'],
  evidenceRequired: ['evidence_required', 'boolean'],
  hasRatio: ['has_ratio', 'boolean'],
  definitionTh: ['definition_th', 'text'],
  scopeTh: ['scope_th', 'text'],
  measuringTh: ['measuring_th', 'text'],
  dataSourceTh: ['data_source_th', 'text'],
  goalCode: ['goal_code', 'text'],
  active: ['active', 'boolean'],
  retiredAt: ['retired_at', 'timestamptz'],
  source: ['source', 'text'],
};

const CELL_COLUMNS: BulkFields<Pick<IndicatorTarget, keyof IndicatorTarget & keyof ResultVersion>> = {
  id: ['id', 'uuid'],
  indicatorId: ['indicator_id', 'uuid'],
  fiscalYear: ['fiscal_year', 'int'],
  quarter: ['quarter', 'int'],
  version: ['version', 'int'],
  value: ['value', 'numeric'],
  accountId: ['account_id', 'uuid'],
  actor: ['actor', 'text'],
  recordedAt: ['recorded_at', 'timestamptz'],
  source: ['source', 'text'],
};

const TARGET_COLUMNS: BulkFields<IndicatorTarget> = { ...CELL_COLUMNS, reason: ['reason', 'text'] };

const VERSION_COLUMNS: BulkFields<ResultVersion> = {
  ...CELL_COLUMNS,
  state: ['state', 'text'],
  noteTh: ['note_th', 'text'],
  revision: ['revision', 'int'],
  numerator: ['numerator', 'numeric'],
  denominator: ['denominator', 'numeric'],
  explanationTh: ['explanation_th', 'text'],
  returnDueOn: ['return_due_on', 'date'],
  odd: ['odd', 'boolean'],
};

/** Inserts indicators, thousands a statement, inside the running transaction of `em`; the database refuses a code that is there. */
export function insertIndicators(em: EntityManager, rows: readonly Indicator[]): Promise<void> {
  return insertFields(em, 'indicator', INDICATOR_COLUMNS, rows);
}

/** Inserts versions of targets in the same way; the database refuses a version that is there. */
export function insertTargets(em: EntityManager, rows: readonly IndicatorTarget[]): Promise<void> {
  return insertFields(em, 'indicator_target', TARGET_COLUMNS, rows);
}

/** Inserts versions of results in the same way; the database refuses a version that is there. */
export function insertResultVersions(em: EntityManager, rows: readonly ResultVersion[]): Promise<void> {
  return insertFields(em, 'result_version', VERSION_COLUMNS, rows);
}
