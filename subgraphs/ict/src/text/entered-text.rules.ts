import { Refusal } from '@nakhon/core/refusal';

export interface TextRule {
  /** The most characters it may have. */
  longest: number;
  /** It may be left empty. */
  optional?: boolean;
  /** It is written in lines; a line break elsewhere is a slip. */
  inLines?: boolean;
  /** Printed and read out sign by sign: not even the joiners that scripts and emoji are written with. */
  isNumber?: boolean;
  /** What the refusal calls it. */
  name?: { th: string; en: string };
}

/** Control signs and such as nobody sees on paper or in a search. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]|(?![\u200C\u200D])\p{Cf}/u;
const JOINERS = /[\u200C\u200D]/;
/** Word processors put these between Thai words. */
const BREAKS = /[\u200B\uFEFF]/g;
const TEXT = { th: 'ข้อความ', en: 'text' };

/** A text as it is kept: without blanks around, null when nothing is left. Refuses TEXT_MISSING, TEXT_INVALID (control or invisible signs) and TEXT_TOO_LONG, each naming `field`. */
export function enteredText(text: string | null | undefined, field: string, rule: TextRule): string | null {
  const { longest, optional, inLines, isNumber, name = TEXT } = rule;
  const kept = (text ?? '').replaceAll('\r\n', '\n').replaceAll(BREAKS, '').trim();
  if (kept === '') {
    if (optional) return null;
    throw new Refusal('TEXT_MISSING', { th: `กรุณาระบุ${name.th}ในช่องนี้`, en: `Fill in the ${name.en}` }, {}, field);
  }
  const signs = inLines ? kept.replaceAll(/[\n\t]/g, '') : kept;
  if (UNSEEN.test(signs) || (isNumber && JOINERS.test(signs))) {
    const messages = {
      th: `${name.th}มีอักขระควบคุมหรืออักขระที่มองไม่เห็น กรุณาพิมพ์ใหม่`,
      en: `The ${name.en} holds control signs or signs that cannot be seen; type it anew`,
    };
    throw new Refusal('TEXT_INVALID', messages, {}, field);
  }
  if (kept.length > longest) {
    const messages = { th: `${name.th}ยาวเกิน ${longest} ตัวอักษร`, en: `The ${name.en} has more than ${longest} characters` };
    throw new Refusal('TEXT_TOO_LONG', messages, { length: kept.length, highest: longest }, field);
  }
  return kept;
}

/** A text that must be there, as `enteredText`. */
export function requiredText(text: string | null | undefined, field: string, longest: number): string {
  return enteredText(text, field, { longest })!;
}
