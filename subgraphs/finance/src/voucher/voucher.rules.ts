import { localDateOf, startOfLocalDay, type LocalDate } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import type { Satang } from '@nakhon/core/money';
import {
  amountNotPositive,
  descriptionMissing,
  moveNotAllowed,
  overAllotment,
  ownApproval,
  paidInFuture,
  paidOutsideFiscalYear,
  paidBeforeApproval,
} from './voucher.refusals.js';
import { VoucherState } from './voucher-state.js';

export type VoucherMove = 'SUBMIT' | 'APPROVE' | 'PAY' | 'RETURN' | 'CANCEL';

/** Where each move leads, and from which states it may be made; null = a voucher that does not exist yet ([004] 1.3). */
export const VOUCHER_MOVES: Readonly<Record<VoucherMove, { from: readonly (VoucherState | null)[]; to: VoucherState }>> = {
  SUBMIT: { from: [null, VoucherState.DRAFT, VoucherState.RETURNED], to: VoucherState.SUBMITTED },
  APPROVE: { from: [VoucherState.SUBMITTED], to: VoucherState.APPROVED },
  PAY: { from: [VoucherState.APPROVED], to: VoucherState.PAID },
  RETURN: { from: [VoucherState.SUBMITTED, VoucherState.APPROVED], to: VoucherState.RETURNED },
  CANCEL: { from: [VoucherState.DRAFT, VoucherState.SUBMITTED, VoucherState.RETURNED, VoucherState.APPROVED], to: VoucherState.CANCELLED },
};

/** The state a move leads to. Refuses VOUCHER_MOVE_NOT_ALLOWED with the state and the states it could be made from. */
export function decideMove(state: VoucherState | null, move: VoucherMove): VoucherState {
  const { from, to } = VOUCHER_MOVES[move];
  if (from.includes(state)) return to;
  throw moveNotAllowed(state, move, from);
}

export interface ItemMoney {
  allottedSatang: Satang;
  /** Vouchers approved and not given back, paid ones included. */
  approvedSatang: Satang;
}

/** A voucher that is about to be submitted. Refuses AMOUNT_NOT_POSITIVE and DESCRIPTION_MISSING; the allotment is asked at approval. */
export function decideSubmission(input: { amountSatang: Satang; descriptionTh: string }): VoucherState {
  if (input.amountSatang <= 0n) throw amountNotPositive(input.amountSatang);
  if (input.descriptionTh.trim() === '') throw descriptionMissing();
  return decideMove(null, 'SUBMIT');
}

export interface ApprovalFacts {
  state: VoucherState;
  amountSatang: Satang;
  /** Account that submitted it; null when it was imported or generated. */
  submittedBy: string | null;
  item: ItemMoney;
}

/**
 * Money is bound from approval on, cumulative over the periods: the item's approved vouchers never exceed its allotments ([004] 1.2.2
 * step 6). Refuses VOUCHER_MOVE_NOT_ALLOWED, VOUCHER_OWN_APPROVAL, DISBURSEMENT_OVER_ALLOTMENT.
 */
export function decideApproval(voucher: ApprovalFacts, accountId: string | null): VoucherState {
  const next = decideMove(voucher.state, 'APPROVE');
  if (accountId !== null && voucher.submittedBy === accountId) throw ownApproval();
  if (voucher.item.approvedSatang + voucher.amountSatang > voucher.item.allottedSatang)
    throw overAllotment(voucher.item, voucher.amountSatang);
  return next;
}

export interface PaymentFacts {
  state: VoucherState;
  /** When it was approved; null when it never was. */
  approvedAt: Date | null;
  /** Fiscal year of the item, พ.ศ. */
  fiscalYear: number;
}

export interface Payment {
  state: VoucherState;
  /** The instant that stands for the day: now for today, otherwise the day's start or, on the day of approval, the approval. */
  occurredAt: Date;
}

/**
 * A payment on a day in Bangkok. Refuses VOUCHER_MOVE_NOT_ALLOWED, DATE_IN_FUTURE, PAYMENT_BEFORE_APPROVAL and
 * PAYMENT_OUTSIDE_FISCAL_YEAR: what is paid later needs a carry-over ([004] 1.2.3).
 */
export function decidePayment(voucher: PaymentFacts, paidOn: LocalDate, now: Date): Payment {
  const state = decideMove(voucher.state, 'PAY');
  const today = localDateOf(now);
  if (paidOn > today) throw paidInFuture(paidOn, today);
  const approvedOn = voucher.approvedAt === null ? null : localDateOf(voucher.approvedAt);
  if (approvedOn !== null && paidOn < approvedOn) throw paidBeforeApproval(paidOn, approvedOn);
  if (fiscalYearOf(paidOn) !== voucher.fiscalYear) throw paidOutsideFiscalYear(paidOn, voucher.fiscalYear);
  if (paidOn === today) return { state, occurredAt: now };
  const dayStart = startOfLocalDay(paidOn);
  return { state, occurredAt: voucher.approvedAt !== null && voucher.approvedAt > dayStart ? voucher.approvedAt : dayStart };
}
