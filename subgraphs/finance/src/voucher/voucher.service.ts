import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '@nakhon/core/bangkok-time';
import { formatBaht, type Satang } from '@nakhon/core/money';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import { claimedBefore } from '../idempotency/idempotency.service.js';
import { decideApproval, decideMove, decidePayment, decideSubmission } from './voucher.rules.js';
import { itemNotFound, reasonMissing } from './voucher.refusals.js';
import { moveVoucher } from './voucher-move.service.js';
import type { VoucherKind } from './voucher-kind.js';

export interface VoucherSubmission {
  itemId: string;
  kind: VoucherKind;
  descriptionTh: string;
  amountSatang: Satang;
  idempotencyKey?: string | null;
}

/** Makes a voucher and submits it. Gives its id, that of the first write when the key repeats. */
export async function submitVoucher(context: SubgraphContext, submission: VoucherSubmission): Promise<string> {
  return context.em.transactional(async (em) => {
    const item = await itemPlace(em, submission.itemId);
    requireSubtree(context.viewer, [Role.FINANCE], item.path, 'Mutation.submitVoucher');
    const state = decideSubmission(submission);
    const id = context.newId();
    const input = { ...submission, amountSatang: formatBaht(submission.amountSatang), idempotencyKey: undefined };
    const before = await claimedBefore(em, context, { mutation: 'submitVoucher', key: submission.idempotencyKey, input, resultId: id });
    if (before !== null) return before;
    await insertVoucher(em, context, id, item.fiscalYear, submission);
    await em.execute(
      `insert into voucher_state (voucher_id, seq, from_state, state, occurred_at, recorded_at, account_id, source) values (?, 1, null, ?, ?, ?, ?, 'hub')`,
      [id, state, context.now, context.now, context.viewer.accountId ?? null],
    );
    audit(em, context, 'voucher.submit', `voucher:${id}`, { itemId: submission.itemId, amountBaht: formatBaht(submission.amountSatang) });
    return id;
  });
}

async function itemPlace(em: EntityManager, itemId: string): Promise<{ path: string; fiscalYear: number }> {
  if (!isUuid(itemId)) throw itemNotFound(itemId);
  const [row]: { path: string; fiscal_year: number }[] = await em.execute(
    'select path, fiscal_year from budget_item join agency_ref on agency_ref.code = agency_code where id = ?',
    [itemId],
  );
  if (!row) throw itemNotFound(itemId);
  return { path: row.path, fiscalYear: row.fiscal_year };
}

async function insertVoucher(
  em: EntityManager,
  context: SubgraphContext,
  id: string,
  fiscalYear: number,
  input: VoucherSubmission,
): Promise<void> {
  await em.execute(
    `insert into voucher (id, number, item_id, kind, description_th, amount_satang, source, created_at)
     values (?, ? || lpad(nextval('voucher_number')::text, 6, '0'), ?, ?, ?, ?, 'hub', ?)`,
    [id, `F${fiscalYear}-`, input.itemId, input.kind, input.descriptionTh.trim(), input.amountSatang, context.now],
  );
}

/** Approves a submitted voucher as head of its agency. Refuses as `decideApproval`. */
export function approveVoucher(context: SubgraphContext, id: string, idempotencyKey?: string | null): Promise<string> {
  return moveVoucher(context, {
    id,
    mutation: 'approveVoucher',
    roles: [Role.HEAD],
    idempotencyKey,
    input: {},
    decide: (voucher) => ({
      state: decideApproval(voucher, context.viewer.accountId ?? null),
      occurredAt: context.now,
    }),
  });
}

/** Records that an approved voucher was paid on a day. Refuses as `decidePayment`. */
export function payVoucher(context: SubgraphContext, id: string, paidOn: LocalDate, idempotencyKey?: string | null): Promise<string> {
  return moveVoucher(context, {
    id,
    mutation: 'payVoucher',
    roles: [Role.FINANCE],
    idempotencyKey,
    input: { paidOn },
    decide: (voucher) => decidePayment(voucher, paidOn, context.now),
  });
}

/** Cancels a voucher that is not paid; an approved one gives its money back to the item. Refuses REASON_MISSING, VOUCHER_MOVE_NOT_ALLOWED. */
export function cancelVoucher(context: SubgraphContext, id: string, reason: string, idempotencyKey?: string | null): Promise<string> {
  if (reason.trim() === '') throw reasonMissing();
  return moveVoucher(context, {
    id,
    mutation: 'cancelVoucher',
    roles: [Role.FINANCE],
    idempotencyKey,
    input: { reason },
    decide: (voucher) => ({
      state: decideMove(voucher.state, 'CANCEL'),
      occurredAt: context.now,
      noteTh: reason.trim(),
    }),
  });
}
