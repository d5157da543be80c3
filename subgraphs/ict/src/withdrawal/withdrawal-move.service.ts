import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { actOnce, requireSeen } from '../material/stock-act.service.js';
import { assertCount, requiredReason } from '../material/stock-entry.rules.js';
import { bookMovements, lockedMaterials } from '../material/stock-ledger.service.js';
import { MovementKind } from '../material/stock.enums.js';
import { notEnoughInStock } from '../material/stock.refusals.js';
import { WithdrawalMove, type WithdrawalState } from './withdrawal.enums.js';
import { lockedWithdrawal, partiesOf, type WithdrawalFacts } from './withdrawal-facts.view.js';
import type { LineDecisionInput } from './withdrawal-input.js';
import { moveNotAllowed, moveNotYours, ownApproval, refusedApproval } from './withdrawal.refusals.js';
import { decideLines, decideMove } from './withdrawal.rules.js';
import { addWithdrawalEvent } from './withdrawal.service.js';
import { enteredText, requiredText } from '../text/entered-text.rules.js';

/** An act upon a withdrawal, as every mutation is asked for it. */
export interface WithdrawalAct {
  id: string;
  seenVersion: number;
  idempotencyKey: string;
  /** Name of who acts, as it is printed on the slip. */
  byName?: string | null;
}

interface MoveRequest extends WithdrawalAct {
  mutation: string;
  move: WithdrawalMove;
  input: object;
  noteTh: string | null;
  work?: (em: EntityManager, slip: WithdrawalFacts) => Promise<void>;
}

/** Allows a withdrawal as keeper; lines may be cut with a reason. Refuses NOT_ENOUGH_IN_STOCK, and as `decideLines`. */
export function approveWithdrawal(context: SubgraphContext, act: WithdrawalAct, lines: readonly LineDecisionInput[]): Promise<string> {
  for (const [index, line] of lines.entries()) {
    assertCount(line.quantity, `lines.${index}.quantity`);
    enteredText(line.reasonTh, `lines.${index}.reasonTh`, { longest: 500, optional: true });
  }
  return moveWithdrawal(context, {
    ...act,
    mutation: 'decideWithdrawal',
    move: WithdrawalMove.APPROVE,
    input: { lines },
    noteTh: null,
    work: async (em, slip) => {
      if (slip.askedBy !== null && slip.askedBy === context.viewer.accountId) throw ownApproval();
      await writeApproval(em, slip, lines);
    },
  });
}

async function writeApproval(em: EntityManager, slip: WithdrawalFacts, decisions: readonly LineDecisionInput[]): Promise<void> {
  const decided = decideLines(slip.lines, decisions);
  const materials = await lockedMaterials(
    em,
    slip.lines.map(({ materialId }) => materialId),
  );
  if ('fault' in decided) {
    const { fault } = decided;
    throw refusedApproval(fault, 'materialId' in fault ? materials.get(fault.materialId) : undefined);
  }
  for (const { materialId, approved, cutReasonTh } of decided.lines) {
    const material = materials.get(materialId)!;
    if (approved > material.balance) throw notEnoughInStock(material, approved);
    await em.execute('update withdrawal_line set approved = ?, cut_reason_th = ? where withdrawal_id = ? and material_id = ?', [
      approved,
      cutReasonTh,
      slip.id,
      materialId,
    ]);
  }
}

/** Declines a withdrawal as keeper, with a reason. */
export function refuseWithdrawal(context: SubgraphContext, act: WithdrawalAct, reasonTh: string | null): Promise<string> {
  const noteTh = requiredReason(reasonTh);
  return moveWithdrawal(context, { ...act, mutation: 'decideWithdrawal', move: WithdrawalMove.REFUSE, input: { reasonTh }, noteTh });
}

/** Hands out what was approved: the ledger and the balance move with it. Refuses NOT_ENOUGH_IN_STOCK, naming how many there are. */
export function handOutWithdrawal(context: SubgraphContext, act: WithdrawalAct): Promise<string> {
  return moveWithdrawal(context, {
    ...act,
    mutation: 'handOutWithdrawal',
    move: WithdrawalMove.HAND_OUT,
    input: {},
    noteTh: null,
    work: async (em, slip) => {
      const lines = slip.lines.filter(({ approved }) => approved);
      const materials = await lockedMaterials(
        em,
        lines.map(({ materialId }) => materialId),
      );
      for (const { materialId, approved } of lines) {
        const material = materials.get(materialId)!;
        if (approved! > material.balance) throw notEnoughInStock(material, approved!);
      }
      const { id: withdrawalId, number: documentNumber, agencyCode } = slip;
      const issue = { kind: MovementKind.ISSUE, documentNumber, agencyCode, withdrawalId };
      await bookMovements(
        em,
        context,
        lines.map(({ materialId, approved }) => ({ ...issue, materialId, quantity: -approved! })),
      );
    },
  });
}

/** Records who took the materials. */
export function signWithdrawal(context: SubgraphContext, act: WithdrawalAct, receivedBy: string): Promise<string> {
  const name = requiredText(receivedBy, 'receivedBy', 120);
  return moveWithdrawal(context, {
    ...act,
    byName: name,
    mutation: 'signWithdrawal',
    move: WithdrawalMove.SIGN,
    input: { receivedBy },
    noteTh: null,
    work: async (em, { id }) => {
      await em.execute('update withdrawal set received_by = ? where id = ?', [name, id]);
    },
  });
}

/** Cancels what was not handed out yet, with a reason. */
export function cancelWithdrawal(context: SubgraphContext, act: WithdrawalAct, reasonTh: string): Promise<string> {
  const noteTh = requiredReason(reasonTh);
  return moveWithdrawal(context, { ...act, mutation: 'cancelWithdrawal', move: WithdrawalMove.CANCEL, input: { reasonTh }, noteTh });
}

/** One transaction: lock the slip → the table decides → the work of the move → state, log, audit. Gives the id. */
function moveWithdrawal(context: SubgraphContext, request: MoveRequest): Promise<string> {
  const { id, mutation, move, seenVersion } = request;
  const byName = enteredText(request.byName, 'byName', { longest: 120, optional: true });
  const keyed = { mutation, key: request.idempotencyKey, input: { id, move, seenVersion, byName, ...request.input } };
  return actOnce(context, keyed, async (em) => {
    const slip = await lockedWithdrawal(em, context.viewer, id);
    const to = decidedState(context, slip, request);
    await request.work?.(em, slip);
    await em.execute('update withdrawal set state = ?, version = version + 1 where id = ?', [to, id]);
    await addWithdrawalEvent(em, context, { id, seq: slip.events + 1, from: slip.state, state: to, byName, noteTh: request.noteTh });
    audit(em, context, `withdrawal.${move.toLowerCase()}`, `withdrawal:${id}`, { number: slip.number, from: slip.state, to });
    return id;
  });
}

function decidedState({ viewer }: SubgraphContext, slip: WithdrawalFacts, { mutation, move, seenVersion }: MoveRequest): WithdrawalState {
  const decision = decideMove(slip.state, move, partiesOf(viewer, slip));
  if ('lacks' in decision && decision.lacks === 'PARTY') throw moveNotYours(mutation, move);
  requireSeen(seenVersion, slip.version);
  if ('lacks' in decision) throw moveNotAllowed(slip.state, move);
  return decision.to;
}
