import { PAGE_LIMIT } from '@nakhon/kit/paging';
import { Refusal } from '@nakhon/core/refusal';

/** Refuses with `TOO_MANY_NOTICES`. */
export function requireFewNotices(count: number): void {
  if (count <= PAGE_LIMIT) return;
  throw new Refusal(
    'TOO_MANY_NOTICES',
    { th: `ทำเครื่องหมายได้ครั้งละไม่เกิน ${PAGE_LIMIT} รายการ`, en: `At most ${PAGE_LIMIT} notices can be marked at once` },
    { count, highest: PAGE_LIMIT },
    'ids',
  );
}
