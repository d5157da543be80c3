import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@nakhon/core/refusal';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { FORBIDDEN } from '@nakhon/kit/permission';
import { answeredOnce } from '@nakhon/kit/idempotency/answered-request.service';
import { indicatorNotFound } from '../indicator/indicator-definition.refusals.js';
import type { IndicatorTarget } from '../indicator/indicator-target.js';
import { assertRowCount, refusalOfRow, rowOutcome, rowTwice } from '../planning-answer/row-refusal.js';
import { insertTargets } from '../result/result.bulk.js';
import type { TargetRowAnswer } from './target-batch.js';
import { decideTarget, type DecidedTarget, type TargetRow } from './target.rules.js';
import { lockedTargets, type TargetedIndicator } from './target.view.js';

export interface TargetSetting extends TargetRow {
  indicatorId: string;
}

/** Sets or restates targets, each row for itself: a refused row leaves the others as they are. Refuses TOO_MANY_ROWS as a whole. */
export function setTargets(context: SubgraphContext, rows: readonly TargetSetting[], key: string): Promise<TargetRowAnswer[]> {
  assertRowCount(rows);
  const request = { mutation: 'setTargets', key, input: rows };
  return context.em.transactional((em) => answeredOnce(em, context, request, () => setInTransaction(em, context, rows)));
}

async function setInTransaction(em: EntityManager, context: SubgraphContext, rows: readonly TargetSetting[]): Promise<TargetRowAnswer[]> {
  const indicators = await lockedTargets(
    em,
    context,
    rows.map((row) => row.indicatorId),
  );
  const seen = new Set<string>();
  const outcomes = rows.map((row) => ({ row, outcome: rowOutcome(() => decideRow(row, indicators, seen)) }));
  const versions = outcomes.flatMap(({ row, outcome }) => (outcome instanceof Refusal ? [] : versionOf(context, row, outcome)));
  await insertTargets(em, versions);
  auditTargets(em, context, versions);
  return outcomes.map(({ row, outcome }) => answerOf(row, outcome));
}

function decideRow(row: TargetSetting, indicators: ReadonlyMap<string, TargetedIndicator>, seen: Set<string>): DecidedTarget {
  const indicator = indicators.get(row.indicatorId.toLowerCase());
  if (!indicator) throw indicatorNotFound(row.indicatorId);
  if (!indicator.mayAdminister) throw notYours();
  const quarter = `${row.fiscalYear}/${row.quarter}`;
  const cell = `${indicator.id}/${quarter}`;
  if (seen.has(cell)) throw rowTwice();
  seen.add(cell);
  return decideTarget({ ...indicator, newest: indicator.newest.get(quarter) ?? null }, row);
}

function notYours(): Refusal {
  const messages = { th: 'บัญชีของท่านไม่มีสิทธิ์ในหน่วยงานนี้', en: 'Your account has no right to this agency' };
  return new Refusal(FORBIDDEN, messages, { field: 'Mutation.setTargets' }, 'indicatorId');
}

function versionOf(context: SubgraphContext, row: TargetSetting, { version, value, reason }: DecidedTarget): IndicatorTarget[] {
  if (value === null) return [];
  const { indicatorId, fiscalYear, quarter } = row;
  return [
    {
      id: context.newId(),
      indicatorId: indicatorId.toLowerCase(),
      fiscalYear,
      quarter,
      version,
      value,
      reason,
      accountId: context.viewer.accountId ?? null,
      actor: context.viewer.username ?? context.viewer.kind,
      recordedAt: context.now,
      source: 'hub',
    },
  ];
}

/** One audit row for each indicator. */
function auditTargets(em: EntityManager, context: SubgraphContext, versions: readonly IndicatorTarget[]): void {
  for (const [id, targets] of Map.groupBy(versions, (target) => target.indicatorId)) {
    const told = targets.map(({ fiscalYear, quarter, version, value, reason }) => ({ fiscalYear, quarter, version, value, reason }));
    audit(em, context, 'indicator.set_targets', `indicator:${id}`, { targets: told });
  }
}

function answerOf({ indicatorId, fiscalYear, quarter }: TargetSetting, outcome: DecidedTarget | Refusal): TargetRowAnswer {
  if (outcome instanceof Refusal) return { indicatorId, fiscalYear, quarter, saved: false, version: null, refusal: refusalOfRow(outcome) };
  return { indicatorId, fiscalYear, quarter, saved: true, version: outcome.version, refusal: null };
}
