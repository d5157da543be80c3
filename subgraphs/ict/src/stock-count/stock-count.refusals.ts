import { Refusal } from '@nakhon/core/refusal';
import type { MaterialFacts } from '../material/stock.refusals.js';
import type { ImpossibleCount } from './stock-count.rules.js';

export function countNotFound(id: string): Refusal {
  return new Refusal('STOCK_COUNT_NOT_FOUND', { th: 'ไม่พบการตรวจนับนี้', en: 'There is no such count' }, { id: id.slice(0, 40) }, 'id');
}

export function countAlreadyOpen(number: string): Refusal {
  const messages = { th: `การตรวจนับ ${number} ยังไม่ปิด`, en: `Count ${number} is still open` };
  return new Refusal('STOCK_COUNT_ALREADY_OPEN', messages, { number });
}

export function countClosed(number: string): Refusal {
  return new Refusal('STOCK_COUNT_CLOSED', { th: `การตรวจนับ ${number} ปิดแล้ว`, en: `Count ${number} is closed` }, { number });
}

export function countImpossible({ code, nameTh }: MaterialFacts, { counted, movedSince }: ImpossibleCount): Refusal {
  const messages = {
    th: `${nameTh} (${code}) นับได้ ${counted} แต่จ่ายออกหลังนับไปแล้ว ${-movedSince} กรุณานับใหม่`,
    en: `${counted} of ${code} were counted, yet ${-movedSince} were handed out since: count it anew`,
  };
  return new Refusal('STOCK_COUNT_IMPOSSIBLE', messages, { code, counted, handedOutSince: -movedSince }, 'lines');
}
