import type { Formats } from '../format/useFormat.js';
import type { Department, District } from './session.js';

/** Long Thai names with the places where a narrow tile may break them, marked '|'. Others are short enough or break by themselves. */
const thaiBreaks: Record<string, string> = {
  '1008': 'ป้อมปราบ|ศัตรูพ่าย',
  '1010': 'มีน|บุรี',
  '1011': 'ลาด|กระบัง',
  '1013': 'สัมพันธ|วงศ์',
  '1016': 'บางกอก|ใหญ่',
  '1020': 'บางกอก|น้อย',
  '1021': 'บางขุน|เทียน',
  '1022': 'ภาษี|เจริญ',
  '1024': 'ราษฎร์|บูรณะ',
  '1031': 'บาง|คอแหลม',
  '1044': 'สะพาน|สูง',
  '1045': 'วัง|ทองหลาง',
  '1046': 'คลอง|สามวา',
  '1048': 'ทวี|วัฒนา',
};
const englishBreaks: Record<string, string> = {
  '1013': 'Samphan|thawong',
  '1037': 'Ratcha|thewi',
  '1030': 'Chatu|chak',
};

/** The district's name for a tile, in the parts that a narrow tile may set below one another. */
export function tileNameParts(district: District, format: Formats): string[] {
  if (format.language === 'th') return (thaiBreaks[district.code] ?? district.nameTh).split('|');
  return (englishBreaks[district.code] ?? district.nameEn.replaceAll(' ', ' |')).split('|');
}

/** A department's name for a row: the Thai abbreviation when there is one. */
export const departmentName = (department: Department, format: Formats): string =>
  format.language === 'th' ? (department.shortNameTh ?? department.nameTh) : department.nameEn;
