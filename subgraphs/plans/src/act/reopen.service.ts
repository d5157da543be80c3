import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear, assertQuarter } from '@nakhon/core/fiscal-calendar';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import { answeredOnce } from '@nakhon/kit/idempotency/answered-request.service';
import { noticeOf } from '../notice/notice.service.js';
import { CellReopening } from '../result/cell-reopening.js';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { insertResultVersions } from '../result/result.bulk.js';
import { indicatorNotFound } from './act.refusals.js';
import { lockedActFacts } from './act-facts.view.js';
import { nextVersion } from './batch.service.js';
import { decideReopen } from './move-cell.rules.js';

export interface Reopening {
  cell: CellKey;
  reasonTh: string;
  expiresAt: Date;
  idempotencyKey: string;
}

/**
 * Opens a cell after closing as administrator of plans, until it expires. What was verified or signed goes back to the planner; what was
 * signed stays the official figure until it is signed anew. Refuses INDICATOR_NOT_FOUND, FORBIDDEN, MOVE_NOT_ALLOWED, REASON_MISSING, EXPIRY_IN_PAST,
 * OPEN_TOO_LONG, or CELL_CLOSED for a quarter that has not begun.
 */
export async function reopenCell(
  context: SubgraphContext,
  { cell, reasonTh, expiresAt, idempotencyKey }: Reopening,
): Promise<CellReopening> {
  assertFiscalYear(cell.fiscalYear);
  assertQuarter(cell.quarter);
  if (!isUuid(cell.indicatorId)) throw indicatorNotFound(cell.indicatorId);
  const request = { mutation: 'reopenCell', key: idempotencyKey, input: { cell, reasonTh, expiresAt } };
  return context.em.transactional((em) =>
    answeredOnce(em, context, request, () => reopen(em, context, { cell, reasonTh, expiresAt, idempotencyKey })),
  );
}

async function reopen(em: EntityManager, context: SubgraphContext, { cell, reasonTh, expiresAt }: Reopening): Promise<CellReopening> {
  const facts = (await lockedActFacts(em, [cell], context.now)).get(cellKeyText(cell));
  if (!facts) throw indicatorNotFound(cell.indicatorId);
  requireSubtree(context.viewer, [Role.PLANADMIN], facts.indicator.agencyPath, 'Mutation.reopenCell');
  const acting = { accountId: context.viewer.accountId ?? null, now: context.now };
  const { content } = decideReopen(facts, acting, reasonTh, expiresAt);
  if (content) await insertResultVersions(em, [nextVersion(context, facts, content)]);
  const opening = {
    id: context.newId(),
    indicatorId: facts.indicator.id,
    fiscalYear: cell.fiscalYear,
    quarter: cell.quarter,
    reasonTh: reasonTh.trim(),
    openedAt: context.now,
    expiresAt,
    accountId: context.viewer.accountId ?? null,
    actor: context.viewer.username ?? context.viewer.kind,
    source: 'hub',
  };
  em.persist(em.create(CellReopening, opening));
  await noticeOf(
    em,
    [{ ...cell, kind: 'REOPENED', at: context.now, reopeningId: opening.id, reasonTh: opening.reasonTh, expiresAt }],
    context.newId,
  );
  const to = content?.state ?? facts.latest?.state ?? 'EMPTY';
  audit(em, context, 'result.reopen', `result:${cellKeyText(cell)}`, {
    from: facts.latest?.state ?? 'EMPTY',
    to,
    expiresAt: expiresAt.toISOString(),
  });
  return opening;
}
