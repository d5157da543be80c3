import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphContext } from '@nakhon/kit/context';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { actorOf } from './stock-act.service.js';
import type { MovementKind } from './stock.enums.js';
import { materialNotFound, type MaterialFacts } from './stock.refusals.js';

/** A movement to be booked. In is positive, out negative. */
export interface NewMovement {
  materialId: string;
  kind: MovementKind;
  quantity: number;
  documentNumber?: string | null;
  agencyCode?: string | null;
  withdrawalId?: string | null;
  countId?: string | null;
  noteTh?: string | null;
}

interface MaterialRow {
  id: string;
  code: string;
  name_th: string;
  unit_th: string;
  balance: number;
  active: boolean;
}

/**
 * Locks materials until the transaction ends, always in the order of their ids so that two slips never wait for each other crosswise,
 * and gives them as they are under the lock. Refuses MATERIAL_NOT_FOUND.
 */
export async function lockedMaterials(em: EntityManager, ids: readonly string[]): Promise<Map<string, MaterialFacts>> {
  const unknown = ids.find((id) => !isUuid(id));
  if (unknown !== undefined) throw materialNotFound(unknown);
  const rows: MaterialRow[] = await em.execute(
    'select id, code, name_th, unit_th, balance, active from material where id = any(?::uuid[]) order by id for no key update',
    [textArray(ids)],
  );
  const found = new Map(rows.map(({ name_th, unit_th, ...row }) => [row.id, { ...row, nameTh: name_th, unitTh: unit_th }]));
  const missing = ids.find((id) => !found.has(id.toLowerCase()));
  if (missing !== undefined) throw materialNotFound(missing);
  return found;
}

/** Adds movements to the ledger. The materials are locked and the rules have seen that there is enough; the database holds it besides. */
export async function bookMovements(em: EntityManager, context: SubgraphContext, movements: readonly NewMovement[]): Promise<void> {
  for (const movement of movements) {
    await em.execute(
      `insert into stock_movement (material_id, seq, kind, quantity, balance_after, document_number, agency_code, withdrawal_id, count_id, note_th,
         occurred_at, account_id, actor, source)
       values (?, 0, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'hub')`,
      [
        movement.materialId,
        movement.kind,
        movement.quantity,
        movement.documentNumber ?? null,
        movement.agencyCode ?? null,
        movement.withdrawalId ?? null,
        movement.countId ?? null,
        movement.noteTh ?? null,
        context.now,
        context.viewer.accountId ?? null,
        actorOf(context),
      ],
    );
  }
}
