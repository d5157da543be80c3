import { Refusal } from '@nakhon/core/refusal';
import type { PlanNodeKind } from './plan-node-kind.js';
import type { NodeUse } from './plan-node-use.js';

export function nodeNotFound(code: string, field = 'code'): Refusal {
  return new Refusal('PLAN_NODE_NOT_FOUND', { th: `ไม่พบรหัสแผน ${code}`, en: `The plan has nothing with code ${code}` }, { code }, field);
}

export function nodeCodeTaken(code: string): Refusal {
  return new Refusal('PLAN_NODE_CODE_TAKEN', { th: `รหัส ${code} มีอยู่แล้ว`, en: `Code ${code} is taken` }, { code }, 'input.code');
}

export function nodeCodeInvalid(code: string): Refusal {
  const messages = {
    th: 'รหัสต้องมี 1-40 ตัวอักษร ไม่มีช่องว่าง',
    en: 'A code has 1 to 40 characters without blanks',
  };
  return new Refusal('PLAN_NODE_CODE_INVALID', messages, { code: code.slice(0, 40) }, 'input.code');
}

export function nameMissing(field: string): Refusal {
  return new Refusal('NAME_MISSING', { th: 'กรุณาระบุชื่อทั้งภาษาไทยและอังกฤษ', en: 'Give the name in Thai and English' }, {}, field);
}

export function planInCircle(code: string, parentCode: string): Refusal {
  const messages = {
    th: `ย้าย ${code} ไปอยู่ใต้ ${parentCode} ไม่ได้ เพราะ ${parentCode} อยู่ใต้ ${code} เอง`,
    en: `${code} can not go below ${parentCode}, which lies below ${code} itself`,
  };
  return new Refusal('PLAN_IN_CIRCLE', messages, { code, parentCode }, 'parentCode');
}

export function parentOfWrongKind(kind: PlanNodeKind, parentKind: PlanNodeKind | null, allowed: readonly PlanNodeKind[]): Refusal {
  const messages = {
    th: 'ระดับบนที่เลือกไม่ถูกต้องสำหรับระดับนี้',
    en:
      allowed.length === 0
        ? `A ${kind} belongs to nothing`
        : `A ${kind} belongs to ${allowed.join(' or ')}, not to ${parentKind ?? 'nothing'}`,
  };
  return new Refusal('PLAN_PARENT_NOT_ALLOWED', messages, { kind, parentKind, allowed: allowed.join(', ') }, 'parentCode');
}

export function parentRetired(code: string, field = 'parentCode'): Refusal {
  return new Refusal('PLAN_NODE_RETIRED', { th: `${code} เลิกใช้แล้ว`, en: `${code} was retired` }, { code }, field);
}

/** Something in use lies below it or hangs on it. */
export function nodeInUse(code: string, { places, indicators, projects }: NodeUse): Refusal {
  const messages = {
    th: `${code} ยังใช้อยู่: ระดับใต้ลงไป ${places} ตัวชี้วัด ${indicators} โครงการที่ยังไม่สิ้นสุด ${projects} ย้ายหรือเลิกใช้รายการเหล่านั้นก่อน`,
    en: `${code} is in use by ${places} places below, ${indicators} indicators and ${projects} projects that run; move or retire those first`,
  };
  return new Refusal('PLAN_NODE_IN_USE', messages, { code, places, indicators, projects }, 'code');
}
