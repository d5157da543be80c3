import { Refusal } from '@nakhon/core/refusal';

export function ruleOutOfRange(field: string, days: number, lowest: number, highest: number): Refusal {
  const messages = { th: `จำนวนวันต้องอยู่ระหว่าง ${lowest} ถึง ${highest}`, en: `Days go from ${lowest} to ${highest}` };
  return new Refusal('PERIOD_RULE_OUT_OF_RANGE', messages, { days, lowest, highest }, field);
}
