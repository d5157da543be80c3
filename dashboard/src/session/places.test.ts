import { expect, it } from 'vitest';
import { formatsIn } from '../format/useFormat.js';
import { departmentName, tileNameParts } from './places.js';

const district = (code: string, nameTh: string, nameEn: string) => ({
  code,
  nameTh,
  nameEn,
  serviceSection: 1,
  group: { code: 'C' },
  tile: { row: 0, column: 0 },
  office: { code: '50000000' },
});

it.each([
  ['1008', 'ป้อมปราบศัตรูพ่าย', 'Pom Prap Sattru Phai'],
  ['1013', 'สัมพันธวงศ์', 'Samphanthawong'],
  ['1030', 'จตุจักร', 'Chatuchak'],
  ['1037', 'ราชเทวี', 'Ratchathewi'],
  ['1045', 'วังทองหลาง', 'Wang Thonglang'],
  ['1002', 'ดุสิต', 'Dusit'],
])('the parts of tile %s make the whole official name again: %s, %s', (code, nameTh, nameEn) => {
  const joined = (['th', 'en'] as const).map((language) => tileNameParts(district(code, nameTh, nameEn), formatsIn(language)).join(''));
  expect(joined).toEqual([nameTh, nameEn]);
});

it.each([
  ['th', 'สพส.', 'สพส.'],
  ['th', null, 'สำนักพัฒนาสังคม'],
  ['en', 'สพส.', 'Social Development Department'],
] as const)('in %s a department with the abbreviation %s is called %s', (language, shortNameTh, expected) => {
  const department = { code: '11000000', nameTh: 'สำนักพัฒนาสังคม', nameEn: 'Social Development Department', shortNameTh, serviceSection: 1 };
  expect(departmentName(department, formatsIn(language))).toBe(expected);
});
