import { demoRandom } from '@nakhon/db/demo-random';
import type { ResultComment } from '../comment/result-comment.js';
import type { Indicator } from '../indicator/indicator.js';
import type { ResultVersion } from '../result/result-version.js';

const HOUR_MS = 3_600_000;
const ASKED_AFTER_RETURN = ['ขอรายละเอียดแยกรายเดือนประกอบด้วย', 'ตัวเลขในรายงานกับในหลักฐานต่างกัน กรุณาตรวจสอบแถวรวม'];
const ASKED_OF_ODD = ['ค่าต่างจากไตรมาสก่อนมาก ขอให้ยืนยันตัวเลขอีกครั้ง', 'โปรดระบุแหล่งข้อมูลของค่าที่เปลี่ยนไป'];
const ANSWERED = ['รับทราบ กำลังตรวจสอบกับเจ้าของข้อมูล', 'ตรวจสอบแล้ว เป็นไปตามหลักฐานที่แนบ', 'จะส่งข้อมูลแก้ไขภายในกำหนด'];

/** What verifiers asked and planners answered beside results that were returned or odd. Nothing is said after `asOf`. */
export function demoComments(seed: string, indicator: Indicator, versions: readonly ResultVersion[], asOf: Date): ResultComment[] {
  return versions.flatMap((version) => {
    const { state, fiscalYear, quarter, odd } = version;
    const isReturned = state === 'RETURNED';
    if (!isReturned && !(state === 'SUBMITTED' && odd)) return [];
    const random = demoRandom(`${seed}/comment/${indicator.code}/${fiscalYear}/${quarter}/${version.version}`);
    if (!random.chance(0.6)) return [];
    const asked = new Date(version.recordedAt.getTime() + random.between(1, 5) * HOUR_MS);
    const answered = new Date(asked.getTime() + random.between(4, 50) * HOUR_MS);
    const said: [string, Date][] = [[random.pick(isReturned ? ASKED_AFTER_RETURN : ASKED_OF_ODD), asked]];
    if (random.chance(0.7)) said.push([random.pick(ANSWERED), answered]);
    return said
      .filter(([, recordedAt]) => recordedAt <= asOf)
      .map(([textTh, recordedAt]) => ({ id: random.uuid(recordedAt), ...cellOf(version), textTh, recordedAt, ...BY_NOBODY }));
  });
}

const BY_NOBODY = { accountId: null, actor: 'generated', source: 'generated' };

function cellOf({ indicatorId, fiscalYear, quarter }: ResultVersion) {
  return { indicatorId, fiscalYear, quarter };
}
