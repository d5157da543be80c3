import type { LocalDate } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';

export function activitiesMissing(): Refusal {
  return new Refusal(
    'ACTIVITIES_MISSING',
    { th: 'โครงการต้องมีกิจกรรมอย่างน้อยหนึ่ง', en: 'A project has at least one activity' },
    {},
    'activities',
  );
}

export function activitiesTooMany(count: number, highest: number): Refusal {
  const messages = { th: `โครงการมีกิจกรรมได้ไม่เกิน ${highest}`, en: `A project has at most ${highest} activities` };
  return new Refusal('ACTIVITIES_TOO_MANY', messages, { count, highest }, 'activities');
}

export function activityNameMissing(number: number): Refusal {
  return new Refusal(
    'ACTIVITY_NAME_MISSING',
    { th: `กิจกรรมที่ ${number} ไม่มีชื่อ`, en: `Activity ${number} has no name` },
    { number },
    'activities',
  );
}

export function activityTwice(number: number): Refusal {
  return new Refusal('ACTIVITY_TWICE', { th: `กิจกรรมที่ ${number} ซ้ำ`, en: `Activity ${number} occurs twice` }, { number }, 'activities');
}

export function activityWeight(number: number, weight: string): Refusal {
  const messages = {
    th: `กิจกรรมที่ ${number} ต้องมีลำดับตั้งแต่ 1 และน้ำหนักมากกว่า 0 ไม่เกิน 100 ทศนิยมไม่เกิน 2 ตำแหน่ง`,
    en: `Activity ${number} needs a number from 1 and a weight above 0, up to 100, with at most 2 decimals`,
  };
  return new Refusal('ACTIVITY_WEIGHT_INVALID', messages, { number, weight: weight.slice(0, 40) }, 'activities');
}

export function activityOutside(number: number, startsOn: LocalDate, endsOn: LocalDate): Refusal {
  const messages = {
    th: `วันของกิจกรรมที่ ${number} ไม่อยู่ในช่วงของโครงการ`,
    en: `The days of activity ${number} do not lie within the project`,
  };
  return new Refusal('ACTIVITY_OUTSIDE_PROJECT', messages, { number, startsOn, endsOn }, 'activities');
}

export function weightsNotWhole(total: string): Refusal {
  const messages = { th: `น้ำหนักกิจกรรมรวมได้ ${total} ต้องเป็น 100`, en: `The weights add up to ${total}, not to 100` };
  return new Refusal('WEIGHTS_NOT_100', messages, { total }, 'activities');
}

export function projectNameMissing(): Refusal {
  return new Refusal('NAME_MISSING', { th: 'กรุณาระบุชื่อโครงการ', en: 'Give the project a name' }, {}, 'nameTh');
}

export function projectCodeInvalid(code: string): Refusal {
  const messages = { th: 'รหัสต้องมี 1-40 ตัวอักษร ไม่มีช่องว่าง', en: 'A code has 1 to 40 characters without blanks' };
  return new Refusal('PROJECT_CODE_INVALID', messages, { code: code.slice(0, 40) }, 'code');
}

export function projectCodeTaken(code: string): Refusal {
  return new Refusal('PROJECT_CODE_TAKEN', { th: `รหัส ${code} มีอยู่แล้ว`, en: `Code ${code} is taken` }, { code }, 'code');
}

export function projectDates(startsOn: LocalDate, endsOn: LocalDate): Refusal {
  const messages = { th: 'วันสิ้นสุดอยู่ก่อนวันเริ่ม', en: 'The project ends before it begins' };
  return new Refusal('PROJECT_DATES_CROSSED', messages, { startsOn, endsOn }, 'endsOn');
}

export function strategyUnknown(strategyCode: string): Refusal {
  const messages = { th: `ไม่พบรหัสแผน ${strategyCode}`, en: `The plan has nothing with code ${strategyCode}` };
  return new Refusal('STRATEGY_UNKNOWN', messages, { strategyCode }, 'strategyCode');
}

export function projectNotFound(id: string): Refusal {
  return new Refusal('PROJECT_NOT_FOUND', { th: 'ไม่พบโครงการนี้', en: 'There is no such project' }, { id }, 'projectId');
}
