import type { SubgraphContext } from '@nakhon/kit/context';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '@nakhon/kit/paging';
import { containing } from '@nakhon/kit/sql';
import type { MaterialArguments } from './material.list.js';
import { Material } from './material.js';
import { StockMovement } from './stock-movement.js';

/** A page of materials by code. Two statements: the page, and how many there are. */
export async function materials({ em }: SubgraphContext, args: MaterialArguments): Promise<Connection<Material>> {
  const size = pageSize(args.first);
  const matching = conditionOf(args);
  const [after] = decodeCursor(args.after, 1) ?? [''];
  if (typeof after !== 'string') throw cursorInvalid();
  const rows: object[] = await em.execute(`select * from material where ${matching.sql} and code > ? order by code limit ?`, [
    ...matching.parameters,
    after,
    size + 1,
  ]);
  const [count]: { total: number }[] = await em.execute(
    `select count(*)::int as total from material where ${matching.sql}`,
    matching.parameters,
  );
  const found = rows.map((row) => em.map(Material, row));
  return toConnection(found, size, count!.total, ({ code }) => [code]);
}

function conditionOf(args: MaterialArguments): ScopeQuery {
  const parts = ['true'];
  const parameters: unknown[] = [];
  if (args.search?.trim()) {
    parts.push('(code ilike ? or name_th ilike ? or name_en ilike ?)');
    const pattern = containing(args.search.trim());
    parameters.push(pattern, pattern, pattern);
  }
  if (args.belowReorder) parts.push('active and balance < reorder_level');
  for (const [column, value] of [
    ['is_part', args.isPart],
    ['active', args.active],
  ] as const)
    if (typeof value === 'boolean') {
      parts.push(`${column} = ?`);
      parameters.push(value);
    }
  return { sql: parts.join(' and '), parameters };
}

/** The material of this code, or null. */
export async function materialByCode({ em }: SubgraphContext, code: string): Promise<Material | null> {
  const [row]: object[] = await em.execute('select * from material where code = ?', [code.trim()]);
  return row ? em.map(Material, row) : null;
}

/** A page of a material's ledger, newest first. */
export async function movementsOf({ em }: SubgraphContext, material: Material, page: PageArguments): Promise<Connection<StockMovement>> {
  const size = pageSize(page.first);
  const [before] = decodeCursor(page.after, 1) ?? [Number.MAX_SAFE_INTEGER];
  if (typeof before !== 'number') throw cursorInvalid();
  const rows: object[] = await em.execute(
    'select * from stock_movement where material_id = ? and seq < ?::bigint order by seq desc limit ?',
    [material.id, before, size + 1],
  );
  const movements = rows.map((row) => em.map(StockMovement, row));
  return toConnection(movements, size, material.movementCount, ({ seq }) => [seq]);
}
