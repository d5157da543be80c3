import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear, fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { answeredOnce } from '@nakhon/kit/idempotency/answered-request.service';
import { assertRowCount, refusalOfRow, rowOutcome, rowTwice } from '../planning-answer/row-refusal.js';
import { lockedMonths, monthKeyText, type MonthKey, type PlacedMonth } from './progress-facts.view.js';
import type { ProgressRowAnswer } from './progress-batch.js';
import * as rules from './progress.rules.js';
import type { DecidedProgress, EnteredProgress, ProgressAct } from './progress.rules.js';
import { insertProgress } from './project.bulk.js';
import { projectNotFound } from './project.refusals.js';
import type { ProjectProgress } from './project-progress.js';

export interface SeenMonth extends MonthKey {
  /** Version that was seen; 0 = none. */
  seenVersion: number;
}

interface ProgressRequest<Row extends SeenMonth> {
  mutation: string;
  act: ProgressAct;
  role: Role;
  rows: readonly Row[];
  key: string;
  decide(facts: PlacedMonth, row: Row): DecidedProgress;
}

export type EnteredMonth = SeenMonth & EnteredProgress;

/** Keeps what planners entered, each row for itself. Refuses TOO_MANY_ROWS as a whole; a row as decideSave does. */
export function saveProgress(context: SubgraphContext, rows: readonly EnteredMonth[], key: string): Promise<ProgressRowAnswer[]> {
  const decide = (facts: PlacedMonth, row: EnteredMonth) => rules.decideSave(facts, row.seenVersion, row, context.now);
  return carryOut(context, { mutation: 'saveProgress', act: 'SAVE', role: Role.PLANNER, rows, key, decide });
}

/** Hands months in, each for itself. */
export function submitProgress(context: SubgraphContext, rows: readonly SeenMonth[], key: string): Promise<ProgressRowAnswer[]> {
  const decide = (facts: PlacedMonth, row: SeenMonth) => rules.decideSubmit(facts, row.seenVersion, context.now);
  return carryOut(context, { mutation: 'submitProgress', act: 'SUBMIT', role: Role.PLANNER, rows, key, decide });
}

/** Takes months back as planner, each for itself, while nobody has checked them. */
export function withdrawProgress(context: SubgraphContext, rows: readonly SeenMonth[], key: string): Promise<ProgressRowAnswer[]> {
  const decide = (facts: PlacedMonth, row: SeenMonth) => rules.decideWithdraw(facts, row.seenVersion, context.now);
  return carryOut(context, { mutation: 'withdrawProgress', act: 'WITHDRAW', role: Role.PLANNER, rows, key, decide });
}

/** Checks months, each for itself. */
export function verifyProgress(context: SubgraphContext, rows: readonly SeenMonth[], key: string): Promise<ProgressRowAnswer[]> {
  const decide = (facts: PlacedMonth, row: SeenMonth) => rules.decideVerify(facts, row.seenVersion, context.viewer.accountId ?? null);
  return carryOut(context, { mutation: 'verifyProgress', act: 'VERIFY', role: Role.VERIFIER, rows, key, decide });
}

export interface ProgressReturn extends SeenMonth {
  reasonTh: string;
  dueOn: string;
}

/** Sends one month back with a reason and the day by which it is to be corrected. */
export function returnProgress(context: SubgraphContext, row: ProgressReturn, key: string): Promise<ProgressRowAnswer[]> {
  const decide = (facts: PlacedMonth) => rules.decideReturn(facts, row.seenVersion, row.reasonTh, row.dueOn, context.now);
  return carryOut(context, { mutation: 'returnProgress', act: 'RETURN', role: Role.VERIFIER, rows: [row], key, decide });
}

function carryOut<Row extends SeenMonth>(context: SubgraphContext, request: ProgressRequest<Row>): Promise<ProgressRowAnswer[]> {
  const { mutation, key, rows } = request;
  assertRowCount(rows);
  // JSON knows no bigint.
  const input = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, typeof value === 'bigint' ? String(value) : value])),
  );
  return context.em.transactional((em) => answeredOnce(em, context, { mutation, key, input }, () => inTransaction(em, context, request)));
}

async function inTransaction<Row extends SeenMonth>(
  em: EntityManager,
  context: SubgraphContext,
  request: ProgressRequest<Row>,
): Promise<ProgressRowAnswer[]> {
  const asked = request.rows.filter((row) => !(rowOutcome(() => assertMonth(row)) instanceof Refusal));
  const months = await lockedMonths(em, asked);
  const seen = new Set<string>();
  const outcomes = request.rows.map((row) => ({ row, outcome: rowOutcome(() => decideRow(context, request, row, months, seen)) }));
  const decided = outcomes.flatMap(({ row, outcome }) => (outcome instanceof Refusal ? [] : [versionOf(context, row, outcome)]));
  await insertProgress(em, decided);
  auditProgress(em, context, request.act, decided);
  return outcomes.map(({ row, outcome }) => answerOf(row, outcome));
}

/** Refuses FISCAL_YEAR_OUT_OF_RANGE and FISCAL_MONTH_OUT_OF_RANGE. */
function assertMonth({ fiscalYear, month }: MonthKey): void {
  assertFiscalYear(fiscalYear);
  fiscalMonthRange(fiscalYear, month);
}

function decideRow<Row extends SeenMonth>(
  { viewer }: SubgraphContext,
  { mutation, role, decide }: ProgressRequest<Row>,
  row: Row,
  months: ReadonlyMap<string, PlacedMonth>,
  seen: Set<string>,
): DecidedProgress {
  assertMonth(row);
  const key = monthKeyText(row);
  const facts = months.get(key);
  if (!facts) throw projectNotFound(row.projectId);
  requireSubtree(viewer, [role], facts.agencyPath, `Mutation.${mutation}`);
  if (seen.has(key)) throw rowTwice();
  seen.add(key);
  return decide(facts, row);
}

function versionOf(
  { viewer, now, newId }: SubgraphContext,
  { projectId, fiscalYear, month }: SeenMonth,
  decided: DecidedProgress,
): ProjectProgress {
  const acting = { recordedAt: now, accountId: viewer.accountId ?? null, actor: viewer.username ?? viewer.kind, source: 'hub' };
  return { id: newId(), projectId: projectId.toLowerCase(), fiscalYear, month, ...decided, ...acting };
}

/** One audit row for each project. */
function auditProgress(em: EntityManager, context: SubgraphContext, act: ProgressAct, versions: readonly ProjectProgress[]): void {
  for (const [id, months] of Map.groupBy(versions, (version) => version.projectId)) {
    const told = months.map(({ fiscalYear, month, version, state, actualPercent }) => ({
      fiscalYear,
      month,
      version,
      state,
      actualPercent,
    }));
    audit(em, context, `project.${act.toLowerCase()}_progress`, `project:${id}`, { months: told });
  }
}

function answerOf({ projectId, fiscalYear, month }: SeenMonth, outcome: DecidedProgress | Refusal): ProgressRowAnswer {
  const isRefused = outcome instanceof Refusal;
  const refusal = isRefused ? refusalOfRow(outcome) : null;
  return { projectId, fiscalYear, month, saved: !isRefused, version: isRefused ? null : outcome.version, refusal };
}
