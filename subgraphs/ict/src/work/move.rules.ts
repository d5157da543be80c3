import { RepairEventName, RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { MoveNeed } from './move.enums.js';

/** As what somebody acts on a ticket: an officer of its section, or the agency that asked. */
export type ActorKind = 'WORKER' | 'REQUESTER';

/** What the table of moves has to know of a ticket. */
export interface MoveFacts {
  kind: RepairKind;
  state: RepairEventName;
  /** The state before it began to wait for the agency; null when it does not wait. */
  waitedFrom: RepairEventName | null;
  hasPlace: boolean;
  hasCause: boolean;
  hasRemedy: boolean;
  isLadderAnswered: boolean;
}

/** What a request brings for a move. */
export interface MoveGiven {
  place?: string | null | undefined;
  reasonTh?: string | null | undefined;
  causeTh?: string | null | undefined;
  remedyTh?: string | null | undefined;
  receivedBy?: string | null | undefined;
  noteTh?: string | null | undefined;
}

export interface Move {
  to: RepairEventName;
  /** What it needs and the ticket does not have yet. */
  needs: MoveNeed[];
}

const S = RepairEventName;
const { PLACE, REASON, CAUSE, REMEDY, CHECKLIST, RECEIVED_BY, NOTE } = MoveNeed;
type Row = Partial<Record<RepairEventName, readonly MoveNeed[]>>;

/** From each state the states that follow it, with what each needs [001] 1.1. WAITING_AGENCY also goes back to where it came from. */
const TABLE: Partial<Record<RepairEventName, Row>> = {
  [S.RECEIVED]: { [S.TRIAGED]: [PLACE], [S.CLOSED]: [REMEDY], [S.CANCELLED]: [REASON] },
  [S.TRIAGED]: { [S.DIAGNOSING]: [], [S.WAITING_AGENCY]: [REASON], [S.CLOSED]: [REMEDY], [S.CANCELLED]: [REASON] },
  [S.DIAGNOSING]: {
    [S.MENDING]: [CAUSE],
    [S.WAITING_PART]: [CAUSE],
    [S.WAITING_AGENCY]: [REASON],
    [S.BEYOND_REPAIR]: [CAUSE, REASON],
    [S.CANCELLED]: [REASON],
  },
  [S.MENDING]: {
    [S.QUALITY_CHECK]: [REMEDY, CHECKLIST],
    [S.WAITING_PART]: [],
    [S.WAITING_AGENCY]: [REASON],
    [S.DIAGNOSING]: [],
    [S.BEYOND_REPAIR]: [REASON],
    [S.CANCELLED]: [REASON],
  },
  [S.WAITING_PART]: {
    [S.MENDING]: [],
    [S.DIAGNOSING]: [],
    [S.WAITING_AGENCY]: [REASON],
    [S.BEYOND_REPAIR]: [REASON],
    [S.CANCELLED]: [REASON],
  },
  [S.WAITING_AGENCY]: { [S.CANCELLED]: [REASON] },
  [S.QUALITY_CHECK]: { [S.READY]: [], [S.MENDING]: [REASON] },
  [S.READY]: { [S.NOTIFIED]: [], [S.MENDING]: [REASON] },
  [S.NOTIFIED]: { [S.HANDED_OVER]: [RECEIVED_BY], [S.MENDING]: [REASON] },
  [S.HANDED_OVER]: { [S.CLOSED]: [] },
};

/** States from which the asking agency may call it off. */
const CALLED_OFF_FROM: ReadonlySet<RepairEventName> = new Set([S.RECEIVED, S.TRIAGED]);

/** What is still needed for the move; null when the table has no such move for this actor. */
export function needsOfMove(facts: MoveFacts, to: RepairEventName, actor: ActorKind): MoveNeed[] | null {
  const needs = actor === 'WORKER' ? workerNeeds(facts, to) : requesterNeeds(facts, to);
  return needs && needs.filter((need) => !isMet(need, facts));
}

function workerNeeds({ state, waitedFrom }: MoveFacts, to: RepairEventName): readonly MoveNeed[] | null {
  if (state === S.WAITING_AGENCY && to === waitedFrom) return [];
  return TABLE[state]?.[to] ?? null;
}

function requesterNeeds({ state, waitedFrom }: MoveFacts, to: RepairEventName): readonly MoveNeed[] | null {
  if (state === S.WAITING_AGENCY && to === waitedFrom) return [NOTE];
  return to === S.CANCELLED && CALLED_OFF_FROM.has(state) ? [REASON] : null;
}

function isMet(need: MoveNeed, facts: MoveFacts): boolean {
  switch (need) {
    case PLACE:
      return facts.hasPlace;
    case CAUSE:
      return facts.hasCause;
    case REMEDY:
      return facts.hasRemedy;
    case CHECKLIST:
      return facts.kind !== RepairKind.SOFTWARE || facts.isLadderAnswered;
    default:
      return false;
  }
}

/** All moves that the actor may make now, in the order of the steps. */
export function movesOf(facts: MoveFacts, actor: ActorKind): Move[] {
  return Object.values(RepairEventName).flatMap((to) => {
    const needs = needsOfMove(facts, to, actor);
    return needs ? [{ to, needs }] : [];
  });
}

/** The first need that the request does not bring either; null when nothing is missing. */
export function lackOf(needs: readonly MoveNeed[], given: MoveGiven): MoveNeed | null {
  return needs.find((need) => !isGiven(need, given)) ?? null;
}

function isGiven(need: MoveNeed, given: MoveGiven): boolean {
  const texts: Record<Exclude<MoveNeed, MoveNeed.CHECKLIST>, string | null | undefined> = {
    PLACE: given.place,
    REASON: given.reasonTh,
    CAUSE: given.causeTh,
    REMEDY: given.remedyTh,
    RECEIVED_BY: given.receivedBy,
    NOTE: given.noteTh,
  };
  return need !== CHECKLIST && Boolean(texts[need]);
}

/** Whether a step may follow another in a log; null stands before the first. `waitedFrom`: where a wait for the agency began. */
export function mayFollow(from: RepairEventName | null, to: RepairEventName, waitedFrom: RepairEventName | null): boolean {
  if (from === null) return to === S.RECEIVED;
  if (from === S.WAITING_AGENCY && to === waitedFrom) return true;
  return TABLE[from]?.[to] !== undefined;
}
