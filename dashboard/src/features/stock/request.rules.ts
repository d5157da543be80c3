import { wholeOf } from './stock.words.js';

/** A line as it is typed. */
export interface AskedLine<Material extends { id: string }> {
  material: Material;
  quantity: string;
}

/** The lines as they are sent; null while there are none, or one is no number above zero. */
export function linesOf(asked: readonly AskedLine<{ id: string }>[]): { materialId: string; quantity: number }[] | null {
  const lines = asked.map(({ material, quantity }) => ({ materialId: material.id, quantity: wholeOf(quantity) ?? 0 }));
  return lines.length > 0 && lines.every(({ quantity }) => quantity > 0) ? lines : null;
}
