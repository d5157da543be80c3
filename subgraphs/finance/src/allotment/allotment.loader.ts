import { defineLoader } from '@nakhon/kit/loader';
import { Allotment } from './allotment.js';

/** Allotments of items, by period, then in the order they were recorded. */
export const allotmentsOfItem = defineLoader<string, Allotment[]>(
  (itemId) => itemId,
  async (itemIds, { em }) => {
    const rows = await em.find(Allotment, { itemId: { $in: [...itemIds] } }, { orderBy: { period: 'asc', recordedAt: 'asc', id: 'asc' } });
    return Map.groupBy(rows, (row) => row.itemId);
  },
);
