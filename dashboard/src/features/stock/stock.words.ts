import type { Formats } from '../../format/useFormat.js';

/** The name of a material in the reader's language; those without an English one keep their Thai. */
export function materialName(material: { nameTh: string; nameEn?: string | null } | null | undefined, format: Formats): string {
  if (!material) return '';
  return format.language === 'th' ? material.nameTh : (material.nameEn ?? material.nameTh);
}

/** '14,500' of an input as a whole number; null where it is none. */
export function wholeOf(text: string): number | null {
  const plain = text.replaceAll(',', '').trim();
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : null;
}
