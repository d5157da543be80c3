import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { actOnce, requireKeeper, requireSeen } from '../material/stock-act.service.js';
import { assertQuantity, requiredReason } from '../material/stock-entry.rules.js';
import { bookMovements, lockedMaterials } from '../material/stock-ledger.service.js';
import { MovementKind } from '../material/stock.enums.js';
import { WithdrawalState } from './withdrawal.enums.js';
import { lockedWithdrawal } from './withdrawal-facts.view.js';
import type { WithdrawalAct } from './withdrawal-move.service.js';
import { notHandedOut, refusedApproval, returnTooLarge } from './withdrawal.refusals.js';

export interface MaterialReturn {
  materialId: string;
  quantity: number;
  reasonTh: string;
}

const GIVEN: readonly WithdrawalState[] = [WithdrawalState.HANDED_OUT, WithdrawalState.SIGNED];

/** Takes back what was handed out and not used, as keeper. Refuses NOT_HANDED_OUT, RETURN_TOO_LARGE, NOT_ON_SLIP. Gives the slip's id. */
export function returnMaterial(context: SubgraphContext, act: WithdrawalAct, given: MaterialReturn): Promise<string> {
  requireKeeper(context, 'returnMaterial');
  const { id, seenVersion } = act;
  const { materialId, quantity } = given;
  assertQuantity(quantity, 'quantity');
  const noteTh = requiredReason(given.reasonTh);
  const keyed = { mutation: 'returnMaterial', key: act.idempotencyKey, input: { id, seenVersion, ...given } };
  return actOnce(context, keyed, async (em) => {
    const slip = await lockedWithdrawal(em, context.viewer, id);
    requireSeen(seenVersion, slip.version);
    if (!GIVEN.includes(slip.state)) throw notHandedOut();
    const line = slip.lines.find((each) => each.materialId === materialId);
    if (!line) throw refusedApproval({ code: 'NOT_ON_SLIP', materialId }, undefined);
    const material = (await lockedMaterials(em, [materialId])).get(materialId)!;
    const held = (line.approved ?? 0) - line.returned;
    if (quantity > held) throw returnTooLarge(material, held, quantity);
    const { agencyCode, number: documentNumber } = slip;
    const movement = { materialId, kind: MovementKind.RETURN, quantity, documentNumber, agencyCode, withdrawalId: id, noteTh };
    await bookMovements(em, context, [movement]);
    await em.execute('update withdrawal_line set returned = returned + ? where withdrawal_id = ? and material_id = ?', [
      quantity,
      id,
      materialId,
    ]);
    await em.execute('update withdrawal set version = version + 1 where id = ?', [id]);
    audit(em, context, 'withdrawal.return', `withdrawal:${id}`, { number: documentNumber, code: material.code, quantity });
    return id;
  });
}
