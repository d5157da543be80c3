import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import { connectionOf, cursorInvalid, decodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '@nakhon/kit/paging';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { ObjectType } from 'type-graphql';
import { StockCountLine } from './stock-count-line.js';
import { StockCount } from './stock-count.js';

@ObjectType({ description: 'การตรวจนับแบบแบ่งหน้า · A page of stock counts' })
export class StockCountConnection extends connectionOf(StockCount, 'StockCount') {}

/** Counts by id. */
export const stockCountById = defineLoader<string, StockCount>(
  (id) => id,
  async (ids, { em }) => {
    const rows: { id: string }[] = await em.execute('select * from stock_count where id = any(?::uuid[])', [textArray(ids.filter(isUuid))]);
    return new Map(rows.map((row) => [row.id, em.map(StockCount, row)]));
  },
);

/** Lines of counts, by the code of the material. */
export const linesOfCount = defineLoader<string, StockCountLine[]>(
  (id) => id,
  async (ids, { em }) => {
    const rows: object[] = await em.execute(
      `select line.* from stock_count_line line join material on material.id = material_id
       where count_id = any(?::uuid[]) order by count_id, material.code`,
      [textArray(ids)],
    );
    return Map.groupBy(
      rows.map((row) => em.map(StockCountLine, row)),
      ({ countId }) => countId,
    );
  },
);

/** A page of counts, newest first: numbers of a register run in the order of time. */
export async function stockCounts({ em }: SubgraphContext, page: PageArguments): Promise<Connection<StockCount>> {
  const size = pageSize(page.first);
  const [before] = decodeCursor(page.after, 1) ?? [null];
  if (before !== null && typeof before !== 'string') throw cursorInvalid();
  const rows: object[] = await em.execute(`select * from stock_count where ?::text is null or number < ? order by number desc limit ?`, [
    before,
    before,
    size + 1,
  ]);
  const [count]: { total: number }[] = await em.execute('select count(*)::int as total from stock_count');
  const found = rows.map((row) => em.map(StockCount, row));
  return toConnection(found, size, count!.total, ({ number }) => [number]);
}
