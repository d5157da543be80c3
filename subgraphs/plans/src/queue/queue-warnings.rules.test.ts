import { fallingTotal, notANumber, outOfPastRange, percentOver100 } from '@nakhon/core/entry/entry-problem';
import { expect, test } from 'vitest';
import { verifierWarnings } from './queue-warnings.rules.js';

test.each([
  [fallingTotal('-1080.5', '1234567'), 'ค่าสะสมลดลงจากไตรมาสก่อน (1,234,567 → -1,080.5)', 'The running total fell (1,234,567 → -1,080.5)'],
  [
    outOfPastRange('50', '80', '100'),
    'ต่างจากที่ผ่านมามาก (ปกติ 80 ถึง 100) ดูคำชี้แจงและหลักฐานประกอบ',
    'Far from the past (usually 80 to 100): look at the explanation and the evidence',
  ],
])('A verifier is told of %o what to look at, with the same code and figures', (problem, messageTh, messageEn) => {
  expect(verifierWarnings([problem])).toEqual([{ code: problem.code, messageTh, messageEn }]);
});

test('No warning tells a verifier to explain or to submit, as it tells the planner', () => {
  const planners = [fallingTotal('80', '90'), outOfPastRange('50', '80', '100')];
  expect(planners.map(({ messages }) => messages.th)).toEqual([expect.stringContaining('โปรด'), expect.stringContaining('ก่อนส่ง')]);
  const told = verifierWarnings(planners).map(({ messageTh, messageEn }) => `${messageTh} ${messageEn}`);
  expect(told.join(' ')).not.toMatch(/โปรด|ก่อนส่ง|before submitting|please/);
});

test('What was refused is no warning', () => {
  expect(verifierWarnings([notANumber('x', 'value'), percentOver100('120')])).toEqual([]);
});
