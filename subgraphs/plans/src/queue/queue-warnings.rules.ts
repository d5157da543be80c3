import type { EntryProblem } from '@nakhon/core/entry/entry-problem';
import type { EntryWarning } from '../act/result-batch.js';

/** What a verifier is told of a value out of the usual; the planner was told what to do about it before handing it in. */
export function verifierWarnings(problems: readonly EntryProblem[]): EntryWarning[] {
  return problems
    .filter(({ severity }) => severity === 'WARNING')
    .map((problem) => {
      const { th, en } = WORDS[problem.code]?.(problem.facts) ?? problem.messages;
      return { code: problem.code, messageTh: th, messageEn: en };
    });
}

type Words = (facts: EntryProblem['facts']) => { th: string; en: string };

const WORDS: Partial<Record<EntryProblem['code'], Words>> = {
  FALLING_TOTAL: ({ value, previous }) => ({
    th: `ค่าสะสมลดลงจากไตรมาสก่อน (${grouped(previous)} → ${grouped(value)})`,
    en: `The running total fell (${grouped(previous)} → ${grouped(value)})`,
  }),
  OUT_OF_PAST_RANGE: ({ low, high }) => ({
    th: `ต่างจากที่ผ่านมามาก (ปกติ ${grouped(low)} ถึง ${grouped(high)}) ดูคำชี้แจงและหลักฐานประกอบ`,
    en: `Far from the past (usually ${grouped(low)} to ${grouped(high)}): look at the explanation and the evidence`,
  }),
};

/** '-12345.6' → '-12,345.6' */
function grouped(decimal: unknown): string {
  return String(decimal).replace(/^-?\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, ','));
}
