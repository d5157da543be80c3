import { wholeOf } from './stock.words.js';

/** What is typed for one line of an approval. */
export interface LineApproval {
  quantity: string;
  reason: string;
}

interface ApprovableLine {
  asked: number;
  material?: { id: string; balance: number } | null;
}

/** What stands in the form at first: what was asked for, or what there is when that is less. */
export function firstApproval({ asked, material }: ApprovableLine): LineApproval {
  return { quantity: String(Math.min(asked, material?.balance ?? 0)), reason: '' };
}

interface Decision {
  materialId: string;
  quantity: number;
  reasonTh: string | null;
}

/** The lines as they are sent; null while one is no number from 0 to what was asked for, a cut lacks its reason, or nothing would remain. */
export function approvalOf(lines: readonly ApprovableLine[], given: readonly LineApproval[]): Decision[] | null {
  const decided: Decision[] = [];
  for (const [index, { asked, material }] of lines.entries()) {
    const quantity = wholeOf(given[index]?.quantity ?? '');
    const reason = given[index]?.reason.trim() ?? '';
    if (!material || quantity === null || quantity < 0 || quantity > asked) return null;
    if (quantity < asked && reason === '') return null;
    decided.push({ materialId: material.id, quantity, reasonTh: quantity < asked ? reason : null });
  }
  return decided.some(({ quantity }) => quantity > 0) ? decided : null;
}
