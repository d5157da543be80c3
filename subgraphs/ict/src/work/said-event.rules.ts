import { localDateOf } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';
import { effectiveLog, stepsOf } from '../repair-ticket/effective-log.rules.js';
import type { EventFacts } from '../repair-ticket/event-facts.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import type { TicketEvent } from '../repair-ticket/ticket-event.js';
import { LadderStep } from './ladder.enums.js';
import { ladderOf } from './ladder.rules.js';
import { lackOf, movesOf, needsOfMove } from './move.rules.js';
import { moveFactsOf } from './move-facts.rules.js';
import type { Actor, SaidEvent, TicketWithLog } from './said-event.js';
import type { MoveInput, NoteInput } from './work-input.js';
import { documentList, workText } from './work-text.rules.js';
import { eventBeforePrevious, eventInFuture, moveNeeds, moveNotAllowed, nothingGiven } from './work.refusals.js';

const { DIAGNOSING, MENDING, NOTED, CHECKED, WAITING_AGENCY } = RepairEventName;

/** The move as an event, or a refusal: MOVE_NOT_ALLOWED, MOVE_NEEDS_…, EVENT_IN_FUTURE, EVENT_BEFORE_PREVIOUS, and of the texts. */
export function saidMove(
  { ticket, log }: TicketWithLog,
  actor: Actor,
  { to, input, now }: { to: RepairEventName; input: MoveInput; now: Date },
): SaidEvent {
  const facts = moveFactsOf(ticket, log);
  const needs = needsOfMove(facts, to, actor.kind);
  if (!needs) {
    const allowed = movesOf(facts, actor.kind).map((move) => move.to);
    throw moveNotAllowed(ticket.state, to, allowed);
  }
  const { noteTh, ...said } = saidFacts(input, actor, now);
  const lack = lackOf(needs, { ...said, noteTh });
  if (lack) throw moveNeeds(lack, to);
  const isTaken = actor.kind === 'WORKER' && !ticket.officer && (to === DIAGNOSING || to === MENDING);
  return {
    name: to,
    occurredAt: occurredAtOf(log, input.occurredAt ?? null, now),
    noteTh: noteTh ?? null,
    ...(isTaken ? { officerId: actor.officer.id } : {}),
    facts: factsOrNull(said),
  };
}

/** What is noted beside the state. The asking agency may answer while the ticket waits for it. */
export function saidNote({ ticket, log }: TicketWithLog, actor: Actor, { input, now }: { input: NoteInput; now: Date }): SaidEvent {
  if (actor.kind === 'REQUESTER' && ticket.state !== WAITING_AGENCY) throw moveNotAllowed(ticket.state, NOTED, []);
  requireOpen(ticket, NOTED);
  const { noteTh, ...said } = saidFacts(input, actor, now);
  if (noteTh === undefined && Object.keys(said).length === 0) throw nothingGiven();
  return { name: NOTED, occurredAt: occurredAtOf(log, null, now), noteTh: noteTh ?? null, facts: factsOrNull(said) };
}

/** An answer on the software ladder. Refuses CHECKLIST_OUT_OF_TURN unless it is the next question, CHECKLIST_NOT_NOW in other states. */
export function saidAnswer(
  { ticket, log }: TicketWithLog,
  actor: Actor,
  { step, answer, noteTh, now }: { step: LadderStep; answer: boolean; noteTh: string | null; now: Date },
): SaidEvent {
  const facts = moveFactsOf(ticket, log);
  if (actor.kind !== 'WORKER' || facts.kind !== 'SOFTWARE' || (ticket.state !== DIAGNOSING && ticket.state !== MENDING)) {
    const messages = {
      th: 'ตอบรายการตรวจได้เฉพาะงานซอฟต์แวร์ที่กำลังตรวจหรือกำลังซ่อม',
      en: 'The ladder is answered on software repairs that are being looked at or mended',
    };
    throw new Refusal('CHECKLIST_NOT_NOW', messages, { kind: facts.kind, state: ticket.state });
  }
  const { next } = ladderOf(effectiveLog(log));
  if (step !== next) {
    const messages = { th: 'ยังไม่ถึงขั้นนี้ของรายการตรวจ', en: 'This is not the next question of the ladder' };
    throw new Refusal('CHECKLIST_OUT_OF_TURN', messages, { step, next }, 'step');
  }
  return { name: CHECKED, occurredAt: occurredAtOf(log, null, now), noteTh: workText('noteTh', noteTh), facts: { step, answer } };
}

/** When it happened: now unless said otherwise, and never before the step before. */
export function occurredAtOf(log: readonly TicketEvent[], given: Date | null, now: Date): Date {
  const previous = stepsOf(effectiveLog(log)).at(-1)?.occurredAt ?? now;
  if (!given) return now < previous ? previous : now;
  if (given > now) throw eventInFuture(given, now);
  if (given < previous) throw eventBeforePrevious(given, previous);
  return given;
}

/** Refuses MOVE_NOT_ALLOWED once the ticket has ended. */
export function requireOpen({ state, endedAt }: { state: RepairEventName; endedAt: Date | null }, act: RepairEventName): void {
  if (endedAt) throw moveNotAllowed(state, act, []);
}

type SaidFacts = Omit<EventFacts, 'noteTh'> & { noteTh?: string };

function saidFacts(input: MoveInput, actor: Actor, now: Date): SaidFacts {
  if (actor.kind === 'REQUESTER') requireOwnWords(input);
  if (input.promisedOn && input.promisedOn < localDateOf(now)) throw promiseInPast(input.promisedOn);
  const said = {
    place: input.place ?? null,
    reasonTh: workText('reasonTh', input.reasonTh),
    causeTh: workText('causeTh', input.causeTh),
    remedyTh: workText('remedyTh', input.remedyTh),
    receivedBy: workText('receivedBy', input.receivedBy),
    documents: documentList(input.documents),
    promisedOn: input.promisedOn ?? null,
    noteTh: workText('noteTh', input.noteTh),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) as SaidFacts;
}

/** The agency says why or answers; times, causes and remedies are the officers'. */
function requireOwnWords({ reasonTh: _, noteTh: __, ...others }: MoveInput): void {
  const given = Object.entries(others).find(([, value]) => value !== null && value !== undefined);
  if (!given) return;
  const messages = { th: 'ช่องนี้กรอกได้เฉพาะเจ้าหน้าที่', en: 'Only officers fill this in' };
  throw new Refusal('ONLY_FOR_OFFICERS', messages, { field: given[0] }, `input.${given[0]}`);
}

function promiseInPast(promisedOn: string): Refusal {
  const messages = { th: 'วันที่นัดหมายต้องเป็นวันนี้หรือหลังจากนี้', en: 'The promised date must be today or later' };
  return new Refusal('PROMISE_IN_PAST', messages, { promisedOn }, 'input.promisedOn');
}

function factsOrNull(facts: EventFacts): EventFacts | null {
  return Object.keys(facts).length === 0 ? null : facts;
}
