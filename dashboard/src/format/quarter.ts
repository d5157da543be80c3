import type { Language } from './language.js';

/** A quarter of a fiscal year; the year is always counted in พ.ศ. (2569). */
export interface Quarter {
  fiscalYear: number;
  quarter: number;
}

/** Short, for axes and chips: 'ไตรมาส 1/69' or 'Q1 FY2569'. */
export function quarterShort({ fiscalYear, quarter }: Quarter, language: Language): string {
  return language === 'th' ? `ไตรมาส ${quarter}/${String(fiscalYear).slice(-2)}` : `Q${quarter} FY${fiscalYear}`;
}

/** For the ticks of an axis that says elsewhere that it counts quarters of fiscal years: '1/69'. */
export const quarterTick = ({ fiscalYear, quarter }: Quarter): string => `${quarter}/${String(fiscalYear).slice(-2)}`;

/** Long, for headings: 'ไตรมาส 1 ปีงบประมาณ 2569' or 'Quarter 1, fiscal year 2569 (Oct–Dec 2025)'. */
export function quarterLong(value: Quarter, language: Language): string {
  const { fiscalYear, quarter } = value;
  if (language === 'th') return `ไตรมาส ${quarter} ปีงบประมาณ ${fiscalYear} (${quarterMonths(value, language)})`;
  return `Quarter ${quarter}, fiscal year ${fiscalYear} (${quarterMonths(value, language)})`;
}

const months: Record<Language, readonly string[]> = {
  th: ['ต.ค.–ธ.ค.', 'ม.ค.–มี.ค.', 'เม.ย.–มิ.ย.', 'ก.ค.–ก.ย.'],
  en: ['Oct–Dec', 'Jan–Mar', 'Apr–Jun', 'Jul–Sep'],
};
const ERA_OFFSET = 543;

function quarterMonths({ fiscalYear, quarter }: Quarter, language: Language): string {
  const calendarYear = quarter === 1 ? fiscalYear - 1 : fiscalYear;
  return `${months[language][quarter - 1]} ${language === 'th' ? calendarYear : calendarYear - ERA_OFFSET}`;
}
