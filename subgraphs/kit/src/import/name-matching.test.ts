import { referenceAgencies, referenceDistricts } from '@nakhon/db/reference';
import { referenceNameSlips } from '@nakhon/db/reference-figures';
import { expect, test } from 'vitest';
import { agencyByName, nameKey } from './name-matching.js';

test('each of the 50 districts is found by its bare name, with เขต, with สำนักงานเขต and by its code', () => {
  const districts = referenceDistricts();
  expect(districts).toHaveLength(50);
  for (const { code, nameTh, agencyCode } of districts) {
    const found = [nameTh, `เขต${nameTh}`, `เขต ${nameTh}`, `สำนักงานเขต${nameTh}`, code, agencyCode].map(
      (name) => agencyByName(name)?.code,
    );
    expect(found).toEqual(Array(6).fill(agencyCode));
  }
});

test('every department and budget holder is found by its full name', () => {
  const holders = referenceAgencies().filter(({ kind }) => kind === 'DEPARTMENT' || kind === 'BUDGET_HOLDER');
  expect(holders.map(({ nameTh }) => agencyByName(nameTh)?.code)).toEqual(holders.map(({ code }) => code));
});

test.each<[string, string | undefined, string]>([
  ['สำนักวัฒนธรรม กีฬาและการท่องเที่ยว', '23000000', 'the culture department without one space'],
  ['สำนักวัฒนธรรมกีฬาและการท่องเที่ยว', '23000000', 'and without any'],
  ['สำนักผังเมือง', '25000000', 'a former name'],
  ['สัมพันธ์วงศ์', '50030000', 'the slip of [000]'],
  ['เขตสัมพันธ์วงศ์', '50030000', 'the same with a prefix'],
  ['ราษฏร์บูรณะ', '50240000', 'another slip'],
  ['งบกลาง', '90010000', 'the central budget by its short name'],
  ['งบประมาณรายจ่ายเพื่อชดใช้เงินยืมเงินสะสม งบประมาณรายจ่ายของหน่วยงาน ส่วนราชการ ของกรุงเทพมหานคร', '90020000', 'the holder with the long name'],
  ['สำนักปลัด กทม.', '04000000', 'an abbreviated city'],
  ['สำนักการระบายน\u0E49\u0E4D\u0E32', '11000000', 'sara am in two pieces after the tone mark'],
  ['สำนักการระบายน\u0E4D\u0E49\u0E32', '11000000', 'sara am in two pieces around the tone mark'],
  ['เเขวงไม่มี', undefined, 'a name nobody bears'],
  ['', undefined, 'nothing'],
  ['สำนักงานเลขานุการ', undefined, 'a division whose name many departments share'],
])('%s is agency %s: %s', (name, code) => {
  expect(agencyByName(name)?.code).toBe(code);
});

test('every slip on the list leads to the agency of its official name', () => {
  for (const { written, official } of referenceNameSlips()) {
    expect(agencyByName(written)).not.toBeNull();
    expect(agencyByName(written)).toBe(agencyByName(official));
  }
});

test('no two agencies that are named share a key', () => {
  const named = referenceAgencies().filter(({ kind }) => !['DIVISION', 'SECTION'].includes(kind));
  expect(new Set(named.map(({ nameTh }) => nameKey(nameTh))).size).toBe(named.length);
});
