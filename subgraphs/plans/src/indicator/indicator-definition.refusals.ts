import { Refusal } from '@nakhon/core/refusal';

export function textMissing(field: string): Refusal {
  return new Refusal('TEXT_MISSING', { th: 'กรุณากรอกข้อความในช่องนี้', en: 'This text can not be empty' }, { field }, field);
}

export function decimalsOutOfRange(decimals: number): Refusal {
  const messages = { th: 'จำนวนทศนิยมต้องเป็น 0 ถึง 6', en: 'Decimals go from 0 to 6' };
  return new Refusal('DECIMALS_OUT_OF_RANGE', messages, { decimals, lowest: 0, highest: 6 }, 'decimals');
}

export function weightNegative(weight: string): Refusal {
  return new Refusal('WEIGHT_NEGATIVE', { th: 'น้ำหนักต้องไม่ติดลบ', en: 'A weight is not negative' }, { weight }, 'weight');
}

export function numberTooLong(field: string, value: string): Refusal {
  const messages = { th: 'ตัวเลขยาวเกินไป (น้ำหนักมีทศนิยมได้ 3 ตำแหน่ง)', en: 'The number is too long; a weight has up to 3 decimals' };
  return new Refusal('NUMBER_TOO_LONG', messages, { value }, field);
}

export function boundsCrossed(lowerBound: string, upperBound: string): Refusal {
  const messages = { th: 'ค่าต่ำสุดมากกว่าค่าสูงสุด', en: 'The least value lies above the greatest' };
  return new Refusal('BOUNDS_CROSSED', messages, { lowerBound, upperBound }, 'lowerBound');
}

export function nothingChanged(): Refusal {
  return new Refusal('NOTHING_CHANGED', { th: 'ไม่มีข้อมูลใดเปลี่ยน', en: 'Nothing was changed' }, {}, 'changes');
}

export function indicatorNotFound(id: string): Refusal {
  return new Refusal('INDICATOR_NOT_FOUND', { th: 'ไม่พบตัวชี้วัดนี้', en: 'There is no such indicator' }, { id }, 'indicatorId');
}

export function indicatorCodeTaken(code: string): Refusal {
  return new Refusal('INDICATOR_CODE_TAKEN', { th: `รหัส ${code} มีอยู่แล้ว`, en: `Code ${code} is taken` }, { code }, 'code');
}

export function indicatorCodeInvalid(code: string): Refusal {
  const messages = { th: 'รหัสต้องมี 1-40 ตัวอักษร ไม่มีช่องว่าง', en: 'A code has 1 to 40 characters without blanks' };
  return new Refusal('INDICATOR_CODE_INVALID', messages, { code: code.slice(0, 40) }, 'code');
}

export function indicatorRetired(code: string): Refusal {
  return new Refusal('INDICATOR_RETIRED', { th: `ตัวชี้วัด ${code} เลิกใช้แล้ว`, en: `Indicator ${code} was retired` }, { code });
}

export function goalUnknown(goalCode: string, kind: string | null): Refusal {
  const messages = { th: `${goalCode} ไม่ใช่เป้าประสงค์ในแผน`, en: `${goalCode} is no goal of the plan` };
  return new Refusal('GOAL_UNKNOWN', messages, { goalCode, kind }, 'goalCode');
}

export function goalRetired(goalCode: string): Refusal {
  const messages = { th: `เป้าประสงค์ ${goalCode} เลิกใช้แล้ว`, en: `Goal ${goalCode} was retired` };
  return new Refusal('GOAL_RETIRED', messages, { goalCode }, 'goalCode');
}

export function issueUnknown(code: string): Refusal {
  return new Refusal(
    'ISSUE_UNKNOWN',
    { th: `ไม่พบประเด็นยุทธศาสตร์ ${code}`, en: `There is no strategic issue ${code}` },
    { code },
    'strategicIssueCode',
  );
}

export function ownerActiveWithoutName(): Refusal {
  const messages = { th: 'ผู้รับผิดชอบที่ปฏิบัติงานอยู่ต้องมีชื่อ', en: 'An owner in the post has a name' };
  return new Refusal('OWNER_NAME_MISSING', messages, {}, 'name');
}

export function accountInvalid(accountId: string): Refusal {
  return new Refusal(
    'ACCOUNT_INVALID',
    { th: 'รหัสบัญชีไม่ถูกต้อง', en: 'This is no id of an account' },
    { accountId: accountId.slice(0, 40) },
    'accountId',
  );
}
