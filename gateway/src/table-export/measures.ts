import type { Column } from './table.js';

/** What is asked of a group of repairs. */
export const MEASURES = `measures { asOf sources completed medianHours p90Hours withinStandardPercent repeats repeatPercent firstTime firstTimePercent
  open oldestOpenDays waitingPart oldestPartDays satisfactionMean satisfactionAnswers satisfiedPercent }`;

const measure = (field: string, header: string): Column => ({ header, width: 13, kind: 'decimal', at: `measures.${field}` });

/** The measures of a group of repairs, a column each. */
export const measureColumns: readonly Column[] = [
  measure('completed', 'ส่งมอบแล้ว · Handed over'),
  measure('medianHours', 'มัธยฐาน (ชั่วโมง) · Median, hours'),
  measure('p90Hours', '9 ใน 10 P90 (ชั่วโมง) · P90, hours'),
  measure('withinStandardPercent', 'ทันมาตรฐาน (ร้อยละ) · Within standard, %'),
  measure('repeats', 'กลับมาซ่อมซ้ำ · Came back'),
  measure('repeatPercent', 'กลับมาซ่อมซ้ำ (ร้อยละ) · Came back, %'),
  measure('firstTime', 'ซ่อมครั้งเดียวผ่าน · Mended the first time'),
  measure('firstTimePercent', 'ซ่อมครั้งเดียวผ่าน (ร้อยละ) · Mended the first time, %'),
  measure('open', 'ค้างอยู่ · Open'),
  measure('oldestOpenDays', 'ค้างนานที่สุด (วัน) · Oldest open, days'),
  measure('waitingPart', 'รออะไหล่ · Waiting for a part'),
  measure('oldestPartDays', 'รออะไหล่นานที่สุด (วัน) · Longest for a part, days'),
  measure('satisfactionMean', 'ความพึงพอใจ (เต็ม 5) · Satisfaction, of 5'),
  measure('satisfactionAnswers', 'ผู้ตอบ · Answers'),
  measure('satisfiedPercent', 'พอใจ 4–5 (ร้อยละ) · Satisfied, %'),
];
