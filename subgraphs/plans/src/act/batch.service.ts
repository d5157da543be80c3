import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear, assertQuarter, isFiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { subtreesOf } from '@nakhon/kit/permission';
import type { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import { answeredOnce } from '@nakhon/kit/idempotency/answered-request.service';
import { returnedAct } from '../notice/notice.rules.js';
import { noticeOf } from '../notice/notice.service.js';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { insertResultVersions } from '../result/result.bulk.js';
import type { ResultVersion } from '../result/result-version.js';
import { assertRowCount } from '../planning-answer/row-refusal.js';
import { duplicateCell, indicatorNotFound, notYours, staleVersion } from './act.refusals.js';
import type { ActFacts, CellContent, DecidedAct } from './act.rules.js';
import { lockedActFacts } from './act-facts.view.js';
import type { ResultBatch } from './result-batch.js';
import { keptRefusal, keptSaved, rowAnswer, type KeptAnswer } from './row-answer.js';

/** A cell as its row names it, with the version that the asker saw. */
export interface SeenCell extends CellKey {
  seenVersion: number;
}

export interface BatchRequest<Row extends SeenCell> {
  mutation: string;
  /** What the audit calls it, `result.save`. */
  action: string;
  role: Role;
  idempotencyKey: string;
  rows: readonly Row[];
  /** What beside the rows makes this request another one. */
  input?: unknown;
  /** The rule: what to write, or a thrown refusal of this row alone. */
  decide(row: Row, facts: ActFacts): DecidedAct;
}

/**
 * Many cells in one transaction: lock and load all → the rule decides row by row → one insert → one audit row. A refused row leaves the
 * others be. Refuses TOO_MANY_ROWS and what `answeredOnce` refuses.
 */
export async function actOnCells<Row extends SeenCell>(context: SubgraphContext, request: BatchRequest<Row>): Promise<ResultBatch> {
  assertRowCount(request.rows);
  const attempt = () => context.em.transactional((em) => actInTransaction(em, context, request));
  try {
    return await attempt();
  } catch (error) {
    // An import wrote a version meanwhile without taking the lock: seen afresh, its cell is told as stale.
    if (error instanceof UniqueConstraintViolationException) return attempt();
    throw error;
  }
}

async function actInTransaction<Row extends SeenCell>(
  em: EntityManager,
  context: SubgraphContext,
  request: BatchRequest<Row>,
): Promise<ResultBatch> {
  const { mutation, idempotencyKey: key, rows, input = null } = request;
  const kept = await answeredOnce(em, context, { mutation, key, input: [rows, input] }, async () => {
    const known = await lockedActFacts(em, uniqueCells(rows), context.now);
    const versions: ResultVersion[] = [];
    const answers = answerRows(context, request, known, versions);
    if (versions.length > 0) {
      await insertResultVersions(em, versions);
      audit(em, context, request.action, `results:${key}`, { asked: rows.length, written: versions.length, cells: versions.map(cellText) });
      await noticeOf(em, versions.filter(({ state }) => state === 'RETURNED').map(returnedAct), context.newId);
    }
    return answers;
  });
  return { rows: rows.map((row, index) => rowAnswer(row, kept[index]!)) };
}

function answerRows<Row extends SeenCell>(
  context: SubgraphContext,
  request: BatchRequest<Row>,
  known: ReadonlyMap<string, ActFacts>,
  versions: ResultVersion[],
): KeptAnswer[] {
  const seen = new Set<string>();
  const subtrees = subtreesOf(context.viewer, [request.role]);
  return request.rows.map((row) => {
    try {
      if (seen.size === seen.add(cellKeyText(row)).size) throw duplicateCell();
      const facts = factsFor(row, known, subtrees, request);
      const { content, warnings } = request.decide(row, facts);
      if (content) versions.push(nextVersion(context, facts, content));
      return keptSaved(content ? facts.version + 1 : facts.version, warnings);
    } catch (error) {
      if (error instanceof Refusal) return keptRefusal(error);
      throw error;
    }
  });
}

function factsFor(
  row: SeenCell,
  known: ReadonlyMap<string, ActFacts>,
  subtrees: readonly string[],
  { mutation, role }: { mutation: string; role: Role },
): ActFacts {
  assertFiscalYear(row.fiscalYear);
  assertQuarter(row.quarter);
  const facts = known.get(cellKeyText(row));
  if (!facts) throw indicatorNotFound(row.indicatorId);
  if (!subtrees.some((subtree) => facts.indicator.agencyPath.startsWith(subtree))) throw notYours(`Mutation.${mutation}`, role);
  if (row.seenVersion !== facts.version) throw staleVersion(row.seenVersion, facts.version);
  return facts;
}

/** Cells that can exist, each once; the others are refused without asking the database. */
function uniqueCells(rows: readonly CellKey[]): CellKey[] {
  const possible = rows.filter((row) => isUuid(row.indicatorId) && isFiscalQuarter(row));
  return [...new Map(possible.map((row) => [cellKeyText(row), row])).values()];
}

/** The version that an act appends. A request's now may lie a moment before a version that another one appended while this one waited. */
export function nextVersion(context: SubgraphContext, facts: ActFacts, content: CellContent): ResultVersion {
  const last = facts.latest?.recordedAt;
  return {
    id: context.newId(),
    indicatorId: facts.indicator.id,
    fiscalYear: facts.fiscalYear,
    quarter: facts.quarter,
    version: facts.version + 1,
    ...contentFields(content),
    recordedAt: last && last > context.now ? last : context.now,
    accountId: context.viewer.accountId ?? null,
    revision: facts.indicator.revision,
    actor: context.viewer.username ?? null,
    source: 'hub',
  };
}

function contentFields({ state, value, numerator, denominator, noteTh, explanationTh, returnDueOn, odd }: CellContent): CellContent {
  return { state, value, numerator, denominator, noteTh, explanationTh, returnDueOn, odd };
}

/** A version as the audit names it. */
export function cellText({ indicatorId, fiscalYear, quarter, version, state }: ResultVersion): string {
  return `${indicatorId} ${fiscalYear}/${quarter} v${version} ${state}`;
}
