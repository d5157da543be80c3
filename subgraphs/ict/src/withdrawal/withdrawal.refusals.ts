import { Refusal } from '@nakhon/core/refusal';
import type { MaterialFacts } from '../material/stock.refusals.js';
import type { WithdrawalMove, WithdrawalState } from './withdrawal.enums.js';
import { WITHDRAWAL_MOVES, type ApprovalFault } from './withdrawal.rules.js';

export function withdrawalNotFound(id: string): Refusal {
  return new Refusal('WITHDRAWAL_NOT_FOUND', { th: 'ไม่พบใบเบิกนี้', en: 'There is no such withdrawal' }, { id: id.slice(0, 40) }, 'id');
}

export function moveNotAllowed(state: WithdrawalState, move: WithdrawalMove): Refusal {
  return new Refusal(
    'WITHDRAWAL_MOVE_NOT_ALLOWED',
    { th: 'ทำรายการนี้กับใบเบิกในสถานะปัจจุบันไม่ได้ กรุณาดูข้อมูลล่าสุด', en: `A withdrawal that is ${state} does not take this act` },
    { state, move, allowedFrom: WITHDRAWAL_MOVES[move].from.join(', ') },
  );
}

export function moveNotYours(mutation: string, move: WithdrawalMove): Refusal {
  const messages = { th: 'บัญชีของท่านทำรายการนี้กับใบเบิกนี้ไม่ได้', en: 'Your account may not do this with this withdrawal' };
  return new Refusal('FORBIDDEN', messages, { field: `Mutation.${mutation}`, parties: WITHDRAWAL_MOVES[move].by.join(', ') });
}

export function ownApproval(): Refusal {
  const messages = { th: 'ผู้ขอเบิกอนุมัติใบเบิกของตนเองไม่ได้', en: 'Nobody approves a withdrawal that they asked for' };
  return new Refusal('WITHDRAWAL_OWN_APPROVAL', messages);
}

export function otherAgency(agencyCode: string): Refusal {
  const messages = { th: 'เบิกวัสดุได้เฉพาะของหน่วยงานของท่าน', en: 'Materials are drawn for your own agency only' };
  return new Refusal('OTHER_AGENCY', messages, { agencyCode: agencyCode.slice(0, 40) }, 'input.agencyCode');
}

export function agencyNotFound(agencyCode: string): Refusal {
  const messages = { th: 'ไม่พบหน่วยงานนี้', en: 'There is no such agency' };
  return new Refusal('AGENCY_NOT_FOUND', messages, { agencyCode: agencyCode.slice(0, 40) }, 'input.agencyCode');
}

export function agencyMissing(): Refusal {
  const messages = { th: 'กรุณาระบุหน่วยงานหรืองานซ่อม', en: 'Name the agency or the repair' };
  return new Refusal('AGENCY_MISSING', messages, {}, 'input.agencyCode');
}

/** Why the keeper's decision about the lines cannot stand. */
export function refusedApproval(fault: ApprovalFault, material: MaterialFacts | undefined): Refusal {
  const name = material ? `${material.nameTh} (${material.code})` : '';
  const code = material?.code ?? '';
  switch (fault.code) {
    case 'NOT_ON_SLIP':
      return new Refusal('NOT_ON_SLIP', { th: 'วัสดุนี้ไม่อยู่ในใบเบิก', en: 'This material is not on the slip' }, {}, 'lines');
    case 'MORE_THAN_ASKED': {
      const messages = { th: `${name} อนุมัติเกินที่ขอ ${fault.asked}`, en: `More than the ${fault.asked} asked for of ${code}` };
      return new Refusal('MORE_THAN_ASKED', messages, { code, asked: fault.asked, quantity: fault.quantity }, 'lines');
    }
    case 'CUT_REASON_MISSING': {
      const messages = { th: `${name} อนุมัติน้อยกว่าที่ขอ กรุณาระบุเหตุผล`, en: `Less is approved of ${code} than was asked for: say why` };
      return new Refusal('CUT_REASON_MISSING', messages, { code, asked: fault.asked, quantity: fault.quantity }, 'lines');
    }
    case 'NOTHING_APPROVED': {
      const messages = { th: 'ไม่ได้อนุมัติรายการใดเลย ให้ใช้ "ไม่อนุมัติ" แทน', en: 'Nothing would be approved: refuse it instead' };
      return new Refusal('NOTHING_APPROVED', messages, {}, 'lines');
    }
  }
}

export function returnTooLarge({ code, nameTh }: MaterialFacts, held: number, quantity: number): Refusal {
  const messages = { th: `${nameTh} (${code}) คืนได้ไม่เกิน ${held}`, en: `At most ${held} of ${code} can be given back` };
  return new Refusal('RETURN_TOO_LARGE', messages, { code, held, quantity }, 'quantity');
}

export function notHandedOut(): Refusal {
  const messages = { th: 'คืนได้เฉพาะของที่จ่ายไปแล้ว', en: 'Only what was handed out can be given back' };
  return new Refusal('NOT_HANDED_OUT', messages);
}
