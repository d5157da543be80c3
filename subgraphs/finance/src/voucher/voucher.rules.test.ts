import { Refusal } from '@nakhon/core/refusal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideApproval, decideMove, decidePayment, decideSubmission, VOUCHER_MOVES, type VoucherMove } from './voucher.rules.js';
import { VoucherState } from './voucher-state.js';

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('nothing was refused');
}

const { DRAFT, SUBMITTED, APPROVED, PAID, RETURNED, CANCELLED } = VoucherState;

describe('moves of a voucher', () => {
  const allowed: Record<VoucherMove, [VoucherState | null, VoucherState][]> = {
    SUBMIT: [
      [null, SUBMITTED],
      [DRAFT, SUBMITTED],
      [RETURNED, SUBMITTED],
    ],
    APPROVE: [[SUBMITTED, APPROVED]],
    PAY: [[APPROVED, PAID]],
    RETURN: [
      [SUBMITTED, RETURNED],
      [APPROVED, RETURNED],
    ],
    CANCEL: [
      [DRAFT, CANCELLED],
      [SUBMITTED, CANCELLED],
      [RETURNED, CANCELLED],
      [APPROVED, CANCELLED],
    ],
  };
  const cases = (Object.keys(VOUCHER_MOVES) as VoucherMove[]).flatMap((move) =>
    [null, ...Object.values(VoucherState)].map((from) => ({
      move,
      from,
      to: allowed[move].find(([state]) => state === from)?.[1] ?? null,
    })),
  );

  test.each(cases.filter(({ to }) => to !== null))('$move leads from $from to $to', ({ move, from, to }) => {
    expect(decideMove(from, move)).toBe(to);
  });

  test.each(cases.filter(({ to }) => to === null))('$move is refused from $from', ({ move, from }) => {
    const refusal = refusalOf(() => decideMove(from, move));
    expect(refusal.code).toBe('VOUCHER_MOVE_NOT_ALLOWED');
    expect(refusal.facts).toMatchObject({ state: from, move });
  });
});

describe('submission', () => {
  test.each([
    [0n, 'ซื้อวัสดุ', 'AMOUNT_NOT_POSITIVE', 'input.amountBaht'],
    [-1n, 'ซื้อวัสดุ', 'AMOUNT_NOT_POSITIVE', 'input.amountBaht'],
    [1n, '  ', 'DESCRIPTION_MISSING', 'input.descriptionTh'],
  ])('an amount of %s satang for "%s" is refused with %s', (amountSatang, descriptionTh, code, field) => {
    const refusal = refusalOf(() => decideSubmission({ amountSatang, descriptionTh }));
    expect([refusal.code, refusal.field]).toEqual([code, field]);
  });

  test('one satang with a description is submitted', () => {
    expect(decideSubmission({ amountSatang: 1n, descriptionTh: 'ซื้อวัสดุ' })).toBe(SUBMITTED);
  });
});

describe('approval', () => {
  const voucher = {
    state: SUBMITTED,
    amountSatang: 50_000n,
    submittedBy: 'finance',
    item: { allottedSatang: 100_000n, approvedSatang: 50_000n },
  };

  test('a voucher that takes the allotment to its last satang is approved', () => {
    expect(decideApproval(voucher, 'head')).toBe(APPROVED);
  });

  test('one satang over is refused with allotted, approved, asked and over-by in baht', () => {
    const refusal = refusalOf(() => decideApproval({ ...voucher, amountSatang: 50_001n }, 'head'));
    expect(refusal.code).toBe('DISBURSEMENT_OVER_ALLOTMENT');
    expect(refusal.facts).toEqual({ allottedBaht: '1000.00', approvedBaht: '500.00', askedBaht: '500.01', overByBaht: '0.01' });
  });

  test('an item without any allotment pays nothing', () => {
    const refusal = refusalOf(() => decideApproval({ ...voucher, item: { allottedSatang: 0n, approvedSatang: 0n } }, 'head'));
    expect(refusal.facts['overByBaht']).toBe('500.00');
  });

  test('whatever is asked in whatever order, what is approved stays within the allotment', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 100_000n }), { maxLength: 50 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1_000_000n }), amounts, (allottedSatang, asked) => {
        let approvedSatang = 0n;
        for (const amountSatang of asked) {
          const item = { allottedSatang, approvedSatang };
          const fits = approvedSatang + amountSatang <= allottedSatang;
          if (!fits)
            expect(refusalOf(() => decideApproval({ ...voucher, amountSatang, item }, 'head')).code).toBe('DISBURSEMENT_OVER_ALLOTMENT');
          else if (decideApproval({ ...voucher, amountSatang, item }, 'head') === APPROVED) approvedSatang += amountSatang;
        }
        expect(approvedSatang).toBeLessThanOrEqual(allottedSatang);
      }),
    );
  });

  test('nobody approves what they submitted', () => {
    expect(refusalOf(() => decideApproval(voucher, 'finance')).code).toBe('VOUCHER_OWN_APPROVAL');
  });

  test('a voucher that nobody in the hub submitted may be approved by any head', () => {
    expect(decideApproval({ ...voucher, submittedBy: null }, 'head')).toBe(APPROVED);
  });
});

describe('payment', () => {
  const now = new Date('2026-11-21T03:00:00Z');
  const voucher = { state: APPROVED, approvedAt: new Date('2026-11-10T05:00:00Z'), fiscalYear: 2570 };

  test.each([
    ['2026-11-22', 'DATE_IN_FUTURE'],
    ['2026-11-09', 'PAYMENT_BEFORE_APPROVAL'],
  ])('a payment on %s is refused with %s', (paidOn, code) => {
    const refusal = refusalOf(() => decidePayment(voucher, paidOn, now));
    expect([refusal.code, refusal.field]).toEqual([code, 'paidOn']);
  });

  test('a payment on 1 October does not fit an item of the year that has ended', () => {
    const old = { state: APPROVED, approvedAt: new Date('2026-09-30T05:00:00Z'), fiscalYear: 2569 };
    expect(refusalOf(() => decidePayment(old, '2026-10-01', now)).code).toBe('PAYMENT_OUTSIDE_FISCAL_YEAR');
    expect(decidePayment(old, '2026-09-30', now).state).toBe(PAID);
  });

  test.each([
    ['today, at this moment', '2026-11-21', now.toISOString()],
    ['an earlier day, at its start in Bangkok', '2026-11-15', '2026-11-14T17:00:00.000Z'],
    ['the day of approval, with the approval', '2026-11-10', '2026-11-10T05:00:00.000Z'],
  ])('a payment counts on %s', (_, paidOn, occurredAt) => {
    expect(decidePayment(voucher, paidOn, now).occurredAt.toISOString()).toBe(occurredAt);
  });

  test('late in the evening of London it is already tomorrow in Bangkok', () => {
    expect(decidePayment(voucher, '2026-11-22', new Date('2026-11-21T18:00:00Z')).state).toBe(PAID);
  });
});
