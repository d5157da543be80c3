import { CheckConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import type { Role } from '@nakhon/kit/role';
import { claimedBefore } from '../idempotency/idempotency.service.js';
import { lockedVoucher, type VoucherFacts } from './voucher-facts.view.js';
import { isUuid } from '@nakhon/kit/uuid';
import { overAllotment, voucherNotFound } from './voucher.refusals.js';
import type { VoucherState } from './voucher-state.js';

/** What a rule decided about a voucher. */
export interface DecidedMove {
  state: VoucherState;
  occurredAt: Date;
  noteTh?: string | null;
}

export interface VoucherMoveRequest {
  id: string;
  mutation: 'approveVoucher' | 'payVoucher' | 'cancelVoucher';
  /** Roles that may, each in its subtree. */
  roles: readonly Role[];
  idempotencyKey: string | null | undefined;
  input: Record<string, unknown>;
  decide(voucher: VoucherFacts): DecidedMove;
}

/** One transaction: lock the voucher and its item → the rule decides → append the state → audit. Gives the voucher's id. */
export async function moveVoucher(context: SubgraphContext, request: VoucherMoveRequest): Promise<string> {
  try {
    return await context.em.transactional((em) => moveInTransaction(em, context, request));
  } catch (error) {
    throw (await refusalOfConstraint(context, request, error)) ?? error;
  }
}

async function moveInTransaction(em: EntityManager, context: SubgraphContext, request: VoucherMoveRequest): Promise<string> {
  const claim = {
    mutation: request.mutation,
    key: request.idempotencyKey,
    input: { id: request.id, ...request.input },
    resultId: request.id,
  };
  if (!isUuid(request.id)) throw voucherNotFound(request.id);
  const before = await claimedBefore(em, context, claim);
  if (before !== null) return before;
  const voucher = await lockedVoucher(em, request.id);
  requireSubtree(context.viewer, request.roles, voucher.agencyPath, `Mutation.${request.mutation}`);
  const move = request.decide(voucher);
  await appendState(em, context, voucher, move);
  const facts = { from: voucher.state, to: move.state, number: voucher.number, occurredAt: move.occurredAt.toISOString() };
  audit(em, context, `voucher.${request.mutation.replace('Voucher', '')}`, `voucher:${voucher.id}`, facts);
  return voucher.id;
}

async function appendState(em: EntityManager, context: SubgraphContext, voucher: VoucherFacts, move: DecidedMove): Promise<void> {
  await em.execute(
    `insert into voucher_state (voucher_id, seq, from_state, state, occurred_at, recorded_at, note_th, account_id, source)
     values (?, ?, ?, ?, ?, ?, ?, ?, 'hub')`,
    [
      voucher.id,
      voucher.seq + 1,
      voucher.state,
      move.state,
      laterOf(move.occurredAt, voucher.lastOccurredAt),
      laterOf(context.now, voucher.lastRecordedAt),
      move.noteTh ?? null,
      context.viewer.accountId ?? null,
    ],
  );
}

/** A request's now may lie a moment before a state that another request appended while this one waited; history only goes forward. */
function laterOf(at: Date, last: Date): Date {
  return at < last ? last : at;
}

/** The database refuses an overspend that no rule saw: it is told like the rule's own refusal, with the figures as they are now. */
async function refusalOfConstraint(context: SubgraphContext, request: VoucherMoveRequest, error: unknown): Promise<Error | null> {
  if (!(error instanceof CheckConstraintViolationException) || !error.message.includes('item_balance_within_allotment')) return null;
  const [row]: { amount_satang: string; allotted_satang: string; approved_satang: string }[] = await context.em.execute(
    'select amount_satang, allotted_satang, approved_satang from voucher join item_balance using (item_id) where voucher.id = ?',
    [request.id],
  );
  if (!row) return null;
  const item = { allottedSatang: BigInt(row.allotted_satang), approvedSatang: BigInt(row.approved_satang) };
  return overAllotment(item, BigInt(row.amount_satang));
}
