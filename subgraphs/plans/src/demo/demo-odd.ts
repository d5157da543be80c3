import { parseDecimal } from '@nakhon/core/decimal';
import { asksExplanation, pastProblems } from '@nakhon/core/entry/entry-check';
import type { PastResult } from '@nakhon/core/entry/past-range';
import { demoRandom } from '@nakhon/db/demo-random';
import { entryPast } from '../act/act.rules.js';
import { boundsOf } from '../indicator/bounds.rules.js';
import type { Indicator } from '../indicator/indicator.js';
import { isReported } from '../result/result.rules.js';
import type { ResultVersion } from '../result/result-version.js';

const QUARTERS = 12;
const EXPLANATIONS = [
  'เร่งรัดงานตามข้อสั่งการของผู้บริหาร จึงมีผลต่างจากปกติ',
  'นับรวมผลที่ค้างรายงานจากไตรมาสก่อนตามหลักฐานที่แนบ',
  'ปิดปรับปรุงสถานที่ให้บริการระหว่างไตรมาส จำนวนผู้รับบริการจึงเปลี่ยนไป',
  'ปรับวิธีเก็บข้อมูลตามคู่มือตัวชี้วัดฉบับปรับปรุง',
];

/** A version with its value in millionths, read once. */
type Read = { version: ResultVersion; value: bigint | null };

/**
 * Judges the results of one indicator as handing in does, each against what had been handed in by then, and adds the explanation that is
 * asked for. The judgement goes along with the value until it is handed in again. Versions in order of quarter and number.
 */
export function judgeOddness(seed: string, indicator: Indicator, versions: readonly ResultVersion[]): void {
  const quarters = [...Map.groupBy(versions, (version) => version.fiscalYear * 4 + version.quarter)];
  const definition = { decimals: indicator.decimals, ...boundsOf(indicator) };
  const read = new Map(quarters.map(([number, list]) => [number, list.map(readVersion)]));
  for (const [number, cell] of read) {
    const { fiscalYear, quarter } = cell[0]!.version;
    const random = demoRandom(`${seed}/explanation/${indicator.code}/${number}`);
    let odd: boolean | null = null;
    let explanationTh: string | null = null;
    for (const { version, value } of cell) {
      if (version.state === 'SUBMITTED' && value !== null) {
        const past = pastAt(read, number, version.recordedAt);
        const problems = pastProblems(value, definition, entryPast({ indicator, fiscalYear, quarter, past }));
        odd = problems.length > 0;
        explanationTh = asksExplanation(problems) ? random.pick(EXPLANATIONS) : null;
      }
      Object.assign(version, { odd, explanationTh });
    }
  }
}

function readVersion(version: ResultVersion): Read {
  return { version, value: version.value == null ? null : parseDecimal(version.value) };
}

/** What stood as handed in for the twelve quarters before, by an instant. */
function pastAt(read: ReadonlyMap<number, readonly Read[]>, number: number, at: Date): PastResult[] {
  const past: PastResult[] = [];
  for (let each = number - QUARTERS; each < number; each++) {
    const newest = read.get(each)?.findLast(({ version }) => version.recordedAt <= at);
    if (!newest || newest.value === null || !isReported(newest.version.state)) continue;
    past.push({ fiscalYear: newest.version.fiscalYear, quarter: newest.version.quarter, value: newest.value });
  }
  return past;
}
