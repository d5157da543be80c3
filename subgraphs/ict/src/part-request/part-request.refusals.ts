import type { LocalDate } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';
import type { PartRequestState } from './part-request.enums.js';
import { PART_MOVES, type PartFault } from './part-request.rules.js';

export function partRequestNotFound(id: string): Refusal {
  return new Refusal(
    'PART_REQUEST_NOT_FOUND',
    { th: 'ไม่พบคำขออะไหล่นี้', en: 'There is no such part request' },
    { id: id.slice(0, 40) },
    'id',
  );
}

export function estimateNotPositive(): Refusal {
  const messages = { th: 'ราคาประมาณต้องมากกว่าศูนย์', en: 'The estimate must be above zero' };
  return new Refusal('ESTIMATE_NOT_POSITIVE', messages, {}, 'input.estimateBaht');
}

interface FacedMove {
  from: PartRequestState;
  to: PartRequestState;
  expectedOn: LocalDate | null;
  today: LocalDate;
}

/** Why a part request may not be moved so. */
export function refusedPartMove(fault: PartFault, { from, to, expectedOn, today }: FacedMove): Refusal {
  switch (fault) {
    case 'STATE':
      return new Refusal(
        'PART_MOVE_NOT_ALLOWED',
        { th: 'ทำรายการนี้กับคำขอในสถานะปัจจุบันไม่ได้', en: `A part request that is ${from} cannot become ${to}` },
        { from, to, allowedFrom: PART_MOVES[to].from.join(', ') },
        'to',
      );
    case 'PARTY': {
      const messages = { th: 'บัญชีของท่านทำรายการนี้กับคำขออะไหล่ไม่ได้', en: 'Your account may not do this with this part request' };
      return new Refusal('FORBIDDEN', messages, { field: `PartRequest.${to}`, parties: PART_MOVES[to].by.join(', ') }, 'to');
    }
    case 'REASON':
      return new Refusal('REASON_MISSING', { th: 'กรุณาระบุเหตุผล', en: 'Say why' }, {}, 'noteTh');
    case 'EXPECTED_ON':
      return new Refusal('EXPECTED_DATE_MISSING', { th: 'กรุณาระบุวันที่คาดว่าจะได้ของ', en: 'Say when it is expected' }, {}, 'expectedOn');
    case 'EXPECTED_IN_PAST': {
      const messages = { th: 'วันที่คาดว่าจะได้ของผ่านไปแล้ว', en: 'The day it is expected lies in the past' };
      return new Refusal('EXPECTED_DATE_IN_PAST', messages, { expectedOn, today }, 'expectedOn');
    }
  }
}
