import { Refusal } from '@nakhon/core/refusal';

const UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE';

/** A part that can't be reached: its fields are null, the rest of the answer stands. */
export function partUnavailable(subgraph: string): Refusal {
  return new Refusal(
    UNAVAILABLE,
    {
      th: `ส่วน ${subgraph} ไม่พร้อมให้บริการชั่วคราว ส่วนอื่นยังใช้ได้`,
      en: `The part "${subgraph}" is down for the moment; the rest of the answer stands`,
    },
    { subgraph },
  );
}

/** A part that did not answer in time. */
export function partTooSlow(subgraph: string, timeoutMs: number): Refusal {
  return new Refusal(
    'SUBGRAPH_TIMEOUT',
    { th: `ส่วน ${subgraph} ตอบช้าเกินกำหนด ส่วนอื่นยังใช้ได้`, en: `The part "${subgraph}" took too long; the rest of the answer stands` },
    { subgraph, timeoutMs },
  );
}

/** Without hr nobody can be told from anybody: then there is no answer at all, HTTP status 503. */
export function identityUnavailable(cause: unknown): Refusal {
  const refusal = new Refusal(
    UNAVAILABLE,
    {
      th: 'ยังตรวจสอบผู้ใช้ไม่ได้ เพราะส่วน hr ไม่พร้อมให้บริการชั่วคราว กรุณาลองใหม่ในอีกสักครู่',
      en: 'Who is asking cannot be checked, because the part "hr" is down for the moment; try again shortly',
    },
    { subgraph: 'hr' },
  );
  refusal.cause = cause;
  return refusal;
}
