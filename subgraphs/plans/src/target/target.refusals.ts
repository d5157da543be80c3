import { Refusal } from '@nakhon/core/refusal';

export function targetTooManyDecimals(text: string, decimals: number): Refusal {
  const messages = { th: `ทศนิยมได้ไม่เกิน ${decimals} ตำแหน่ง`, en: `At most ${decimals} decimals` };
  return new Refusal('TOO_MANY_DECIMALS', messages, { text: text.slice(0, 40), decimals }, 'value');
}

export function targetOutOfBounds(text: string, lowerBound: string | null, upperBound: string | null): Refusal {
  const range = `${lowerBound ?? '−∞'} – ${upperBound ?? '∞'}`;
  const messages = { th: `ค่าเป้าหมายอยู่นอกช่วงที่เป็นไปได้ (${range})`, en: `The target lies outside what is plausible (${range})` };
  return new Refusal('TARGET_OUT_OF_BOUNDS', messages, { text: text.slice(0, 40), lowerBound, upperBound }, 'value');
}
