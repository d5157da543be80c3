import type { LocalDate } from './bangkok-time.js';

const MONTHS_TH = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as a Thai reader writes it: '2027-01-15' → '15 ม.ค. 2570'. */
export function dateTh(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS_TH[month - 1]} ${year + 543}`;
}

/** A day as an English reader writes it: '2027-01-15' → '15 Jan 2027'. */
export function dateEn(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS_EN[month - 1]} ${year}`;
}
