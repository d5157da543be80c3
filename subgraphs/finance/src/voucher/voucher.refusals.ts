import type { LocalDate } from '@nakhon/core/bangkok-time';
import { formatBaht, type Satang } from '@nakhon/core/money';
import { Refusal } from '@nakhon/core/refusal';
import type { VoucherState } from './voucher-state.js';

/** The item has not enough allotted money left for `asked`. Facts in baht: allotted, approved, asked, overBy. */
export function overAllotment(item: { allottedSatang: Satang; approvedSatang: Satang }, asked: Satang): Refusal {
  const facts = {
    allottedBaht: formatBaht(item.allottedSatang),
    approvedBaht: formatBaht(item.approvedSatang),
    askedBaht: formatBaht(asked),
    overByBaht: formatBaht(item.approvedSatang + asked - item.allottedSatang),
  };
  return new Refusal(
    'DISBURSEMENT_OVER_ALLOTMENT',
    {
      th: `เกินเงินประจำงวดที่ได้รับอนุมัติ ${facts.overByBaht} บาท (ได้รับ ${facts.allottedBaht} อนุมัติเบิกแล้ว ${facts.approvedBaht} ขอเบิก ${facts.askedBaht})`,
      en: `Over the approved allotment by ${facts.overByBaht} baht (allotted ${facts.allottedBaht}, approved ${facts.approvedBaht}, asked ${facts.askedBaht})`,
    },
    facts,
  );
}

export function moveNotAllowed(state: VoucherState | null, move: string, from: readonly (VoucherState | null)[]): Refusal {
  const allowedFrom = from.filter((each) => each !== null).join(', ');
  return new Refusal(
    'VOUCHER_MOVE_NOT_ALLOWED',
    {
      th: 'ทำรายการนี้กับฎีกาในสถานะปัจจุบันไม่ได้ กรุณาโหลดข้อมูลล่าสุด',
      en: `A voucher that is ${state ?? 'new'} cannot make this move; load it afresh`,
    },
    { state, move, allowedFrom },
  );
}

export function ownApproval(): Refusal {
  return new Refusal('VOUCHER_OWN_APPROVAL', { th: 'ผู้ส่งฎีกาอนุมัติฎีกาของตนเองไม่ได้', en: 'Nobody approves a voucher that they submitted' });
}

export function amountNotPositive(amount: Satang): Refusal {
  const messages = { th: 'จำนวนเงินต้องมากกว่าศูนย์', en: 'The amount must be above zero' };
  return new Refusal('AMOUNT_NOT_POSITIVE', messages, { amountBaht: formatBaht(amount) }, 'input.amountBaht');
}

export function descriptionMissing(): Refusal {
  return new Refusal('DESCRIPTION_MISSING', { th: 'กรุณาระบุรายละเอียดฎีกา', en: 'Say what the voucher is for' }, {}, 'input.descriptionTh');
}

export function reasonMissing(): Refusal {
  return new Refusal('REASON_MISSING', { th: 'กรุณาระบุเหตุผลที่ยกเลิก', en: 'Say why the voucher is cancelled' }, {}, 'reason');
}

export function paidInFuture(paidOn: LocalDate, today: LocalDate): Refusal {
  return new Refusal('DATE_IN_FUTURE', { th: 'วันที่จ่ายยังมาไม่ถึง', en: 'The day of payment has not come yet' }, { paidOn, today }, 'paidOn');
}

export function paidBeforeApproval(paidOn: LocalDate, approvedOn: LocalDate): Refusal {
  const messages = { th: 'วันที่จ่ายอยู่ก่อนวันที่อนุมัติ', en: 'The day of payment is before the approval' };
  return new Refusal('PAYMENT_BEFORE_APPROVAL', messages, { paidOn, approvedOn }, 'paidOn');
}

export function paidOutsideFiscalYear(paidOn: LocalDate, fiscalYear: number): Refusal {
  const messages = {
    th: `วันที่จ่ายไม่อยู่ในปีงบประมาณ ${fiscalYear} ของรายการนี้`,
    en: `The day of payment is not in fiscal year ${fiscalYear} of this item`,
  };
  return new Refusal('PAYMENT_OUTSIDE_FISCAL_YEAR', messages, { paidOn, fiscalYear }, 'paidOn');
}

export function voucherNotFound(id: string): Refusal {
  return new Refusal('VOUCHER_NOT_FOUND', { th: 'ไม่พบฎีกานี้', en: 'There is no such voucher' }, { id }, 'id');
}

export function itemNotFound(itemId: string): Refusal {
  return new Refusal(
    'BUDGET_ITEM_NOT_FOUND',
    { th: 'ไม่พบรายการงบประมาณนี้', en: 'There is no such budget item' },
    { itemId },
    'input.itemId',
  );
}
