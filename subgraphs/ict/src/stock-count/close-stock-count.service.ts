import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { actOnce, actorOf, requireKeeper, requireSeen } from '../material/stock-act.service.js';
import { requiredReason } from '../material/stock-entry.rules.js';
import { bookMovements, lockedMaterials } from '../material/stock-ledger.service.js';
import { MovementKind } from '../material/stock.enums.js';
import { countImpossible } from './stock-count.refusals.js';
import { countDifferences, type CountDifference } from './stock-count.rules.js';
import { lockedOpenCount } from './stock-count.service.js';

/** Closes a count with a reason: each difference becomes a movement. Refuses STALE_VERSION, STOCK_COUNT_IMPOSSIBLE. Gives its id. */
export function closeStockCount(
  context: SubgraphContext,
  id: string,
  seenVersion: number,
  reasonTh: string,
  idempotencyKey: string,
): Promise<string> {
  requireKeeper(context, 'closeStockCount');
  const reason = requiredReason(reasonTh);
  return actOnce(context, { mutation: 'closeStockCount', key: idempotencyKey, input: { id, seenVersion, reasonTh } }, async (em) => {
    const count = await lockedOpenCount(em, id);
    requireSeen(seenVersion, count.version);
    const differences = await lockedDifferences(em, id);
    const movement = { kind: MovementKind.COUNT, documentNumber: count.number, countId: id, noteTh: reason };
    await bookMovements(
      em,
      context,
      differences.map(({ materialId, difference }) => ({ ...movement, materialId, quantity: difference })),
    );
    await em.execute(
      "update stock_count set state = 'CLOSED', closed_at = ?, closed_by = ?, reason_th = ?, version = version + 1 where id = ?",
      [context.now, actorOf(context), reason, id],
    );
    audit(em, context, 'stock_count.close', `stock_count:${id}`, { number: count.number, differences: differences.length });
    return id;
  });
}

async function lockedDifferences(em: EntityManager, id: string): Promise<CountDifference[]> {
  const lines: { material_id: string; counted: number; balance: number }[] = await em.execute(
    'select material_id, counted, balance from stock_count_line where count_id = ?',
    [id],
  );
  const materials = await lockedMaterials(
    em,
    lines.map(({ material_id }) => material_id),
  );
  const decided = countDifferences(
    lines.map(({ material_id, ...line }) => ({ ...line, materialId: material_id, balanceNow: materials.get(material_id)!.balance })),
  );
  if ('impossible' in decided) throw countImpossible(materials.get(decided.impossible.materialId)!, decided.impossible);
  return decided.differences;
}
