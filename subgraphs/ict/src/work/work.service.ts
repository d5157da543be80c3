import type { SubgraphContext } from '@nakhon/kit/context';
import { Refusal } from '@nakhon/core/refusal';
import type { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import type { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { saidCorrection } from './correction.rules.js';
import type { LadderStep } from './ladder.enums.js';
import { saidAnswer, saidMove, saidNote } from './said-event.rules.js';
import { actOnTicket } from './ticket-act.service.js';
import type { CorrectionInput, MoveInput, NoteInput } from './work-input.js';
import { requiredText, workText } from './work-text.rules.js';

/** A ticket as a write names it. */
export interface SeenTicket {
  ticketId: string;
  /** Number of the newest event that the asker has seen. */
  seenEvent: number;
  idempotencyKey: string;
}

/** Moves a ticket by the table of moves; refuses as `actOnTicket` and `saidMove` do. */
export function moveRepair(
  context: SubgraphContext,
  seen: SeenTicket,
  to: RepairEventName,
  input: MoveInput,
): Promise<RepairTicket | null> {
  const { now } = context;
  const decide: Parameters<typeof actOnTicket>[1]['decide'] = (locked, actor) => saidMove(locked, actor, { to, input, now });
  return actOnTicket(context, { mutation: 'moveRepair', ...seen, input: [to, input], decide });
}

/** Notes cause, remedy, promised date or a remark; refuses as `actOnTicket` and `saidNote` do. */
export function noteRepair(context: SubgraphContext, seen: SeenTicket, input: NoteInput): Promise<RepairTicket | null> {
  const { now } = context;
  return actOnTicket(context, {
    mutation: 'noteRepair',
    ...seen,
    input,
    decide: (locked, actor) => saidNote(locked, actor, { input, now }),
  });
}

/** Answers the next question of the software ladder; refuses as `actOnTicket` and `saidAnswer` do. */
export function answerChecklist(
  context: SubgraphContext,
  seen: SeenTicket,
  said: { step: LadderStep; answer: boolean; noteTh: string | null },
): Promise<RepairTicket | null> {
  const { now } = context;
  return actOnTicket(context, {
    mutation: 'answerChecklist',
    ...seen,
    input: said,
    decide: (locked, actor) => saidAnswer(locked, actor, { ...said, now }),
  });
}

/** Corrects an earlier event with a reason; refuses as `actOnTicket` and `saidCorrection` do. */
export function correctRepairEvent(
  context: SubgraphContext,
  seen: SeenTicket,
  { corrects, input, reasonTh }: { corrects: number; input: CorrectionInput; reasonTh: string },
): Promise<RepairTicket | null> {
  const correction = {
    corrects,
    occurredAt: input.occurredAt ?? null,
    noteTh: workText('noteTh', input.noteTh),
    struck: input.struck ?? false,
    reasonTh: requiredText('reasonTh', reasonTh),
  };
  return actOnTicket(context, {
    mutation: 'correctRepairEvent',
    ...seen,
    input: correction,
    decide: ({ log }, actor) => {
      if (actor.kind !== 'WORKER') throw onlyWorkers();
      return saidCorrection(log, correction, context.now);
    },
  });
}

function onlyWorkers(): Refusal {
  return new Refusal('ONLY_FOR_OFFICERS', { th: 'เฉพาะเจ้าหน้าที่ของฝ่ายแก้ไขได้', en: 'Only officers of the section correct events' });
}
