import { expect, test } from 'vitest';
import { noticeText, type NoticeFacts } from './notice-text.rules.js';

const indicator = { code: 'K0101', nameTh: 'ร้อยละถนนที่ได้รับการซ่อม', nameEn: 'Share of roads repaired' };
type Case = { [K in keyof NoticeFacts]: [K, NoticeFacts[K], string, string] }[keyof NoticeFacts];

const CASES: Case[] = [
  [
    'DUE_SOON',
    { dueOn: '2027-01-15', days: 7, waiting: 12, counted: 20 },
    'อีก 7 วันครบกำหนดรายงาน (15 ม.ค. 2570) ยังไม่ส่งผล 12 จาก 20 ตัวชี้วัด',
    'Results are due in 7 days (15 Jan 2027): 12 of 20 indicators not handed in',
  ],
  [
    'DUE_SOON',
    { dueOn: '2027-01-15', days: 1, waiting: 1, counted: 1 },
    'ครบกำหนดรายงานพรุ่งนี้ (15 ม.ค. 2570) ยังไม่ส่งผล 1 จาก 1 ตัวชี้วัด',
    'Results are due tomorrow (15 Jan 2027): 1 of 1 indicator not handed in',
  ],
  [
    'DUE_SOON',
    { dueOn: '2026-12-31', days: 0, waiting: 3, counted: 4 },
    'ครบกำหนดรายงานวันนี้ (31 ธ.ค. 2569) ยังไม่ส่งผล 3 จาก 4 ตัวชี้วัด',
    'Results are due today (31 Dec 2026): 3 of 4 indicators not handed in',
  ],
  [
    'LATE',
    { dueOn: '2026-10-15', waiting: 5, counted: 20 },
    'เลยกำหนดรายงาน 15 ต.ค. 2569 แล้ว ยังไม่ส่งผล 5 จาก 20 ตัวชี้วัด',
    'Results were due on 15 Oct 2026: 5 of 20 indicators missing',
  ],
  [
    'RETURNED',
    { ...indicator, reasonTh: 'หลักฐานไม่ตรง', returnDueOn: '2026-10-20' },
    'ส่งกลับให้แก้ไข K0101 ร้อยละถนนที่ได้รับการซ่อม: หลักฐานไม่ตรง (แก้ไขภายใน 20 ต.ค. 2569)',
    'Returned: K0101 Share of roads repaired: หลักฐานไม่ตรง (correct it by 20 Oct 2026)',
  ],
  [
    'RETURNED',
    { ...indicator, reasonTh: null, returnDueOn: null },
    'ส่งกลับให้แก้ไข K0101 ร้อยละถนนที่ได้รับการซ่อม',
    'Returned: K0101 Share of roads repaired',
  ],
  ['SIGNED', { cells: 18 }, 'หัวหน้าหน่วยงานลงนามรับรองผลแล้ว 18 ตัวชี้วัด', 'The head of the agency signed the results of 18 indicators'],
  [
    'REOPENED',
    { ...indicator, reasonTh: 'ตัวเลขผิด', expiresOn: '2026-11-30' },
    'เปิดให้แก้ไข K0101 ร้อยละถนนที่ได้รับการซ่อม ถึง 30 พ.ย. 2569: ตัวเลขผิด',
    'Open again until 30 Nov 2026: K0101 Share of roads repaired: ตัวเลขผิด',
  ],
];

test.each(CASES)('%s with %o reads in Thai “%s” and in English “%s”', (kind, facts, th, en) => {
  expect(noticeText(kind, facts as never)).toEqual({ th, en });
});
