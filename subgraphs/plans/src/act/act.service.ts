import type { LocalDate } from '@nakhon/core/bangkok-time';
import type { SubgraphContext } from '@nakhon/kit/context';
import { Role } from '@nakhon/kit/role';
import { actOnCells, type SeenCell } from './batch.service.js';
import { decideReturn, decideSubmit, decideVerify, decideWithdraw, type Acting } from './move-cell.rules.js';
import type { ResultBatch } from './result-batch.js';
import { decideSave, type SavedEntry } from './save.rules.js';

export type SavedRow = SeenCell & SavedEntry;

function actingOf({ viewer, now }: SubgraphContext): Acting {
  return { accountId: viewer.accountId ?? null, now };
}

/** Saves entries as planner, each row by itself; values that stand already are not written again. */
export function saveResults(context: SubgraphContext, rows: readonly SavedRow[], idempotencyKey: string): Promise<ResultBatch> {
  const decide = (row: SavedRow, facts: Parameters<typeof decideSave>[1]) => decideSave(row, facts, context.now);
  return actOnCells(context, { mutation: 'saveResults', action: 'result.save', role: Role.PLANNER, idempotencyKey, rows, decide });
}

/** Hands drafts in as planner. */
export function submitResults(context: SubgraphContext, rows: readonly SeenCell[], idempotencyKey: string): Promise<ResultBatch> {
  const acting = actingOf(context);
  return actOnCells(context, {
    mutation: 'submitResults',
    action: 'result.submit',
    role: Role.PLANNER,
    idempotencyKey,
    rows,
    decide: (_row, facts) => decideSubmit(facts, acting),
  });
}

/** Takes handed-in results back as planner, while nobody has verified them. */
export function withdrawResults(context: SubgraphContext, rows: readonly SeenCell[], idempotencyKey: string): Promise<ResultBatch> {
  const acting = actingOf(context);
  return actOnCells(context, {
    mutation: 'withdrawResults',
    action: 'result.withdraw',
    role: Role.PLANNER,
    idempotencyKey,
    rows,
    decide: (_row, facts) => decideWithdraw(facts, acting),
  });
}

/** Accepts results as verifier; nobody accepts their own. */
export function verifyResults(context: SubgraphContext, rows: readonly SeenCell[], idempotencyKey: string): Promise<ResultBatch> {
  const acting = actingOf(context);
  return actOnCells(context, {
    mutation: 'verifyResults',
    action: 'result.verify',
    role: Role.VERIFIER,
    idempotencyKey,
    rows,
    decide: (_row, facts) => decideVerify(facts, acting),
  });
}

export interface ResultReturn {
  cell: SeenCell;
  reasonTh: string;
  dueOn: LocalDate;
  idempotencyKey: string;
}

/** Sends one result back as verifier, with a reason and the day by which it is to be corrected. */
export function returnResult(context: SubgraphContext, { cell, reasonTh, dueOn, idempotencyKey }: ResultReturn): Promise<ResultBatch> {
  const acting = actingOf(context);
  return actOnCells(context, {
    mutation: 'returnResult',
    action: 'result.return',
    role: Role.VERIFIER,
    idempotencyKey,
    rows: [cell],
    input: { reasonTh, dueOn },
    decide: (_row, facts) => decideReturn(facts, acting, reasonTh, dueOn),
  });
}
