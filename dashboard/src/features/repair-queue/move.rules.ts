import type { MoveNeed, RepairEventName } from '../../graphql/generated/graphql.js';

/** What the viewer may do now, as the hub tells it. */
export interface Move {
  to: RepairEventName;
  needs: MoveNeed[];
}

/** The fields of a form for a move; those that it needs come first and must be filled in. */
export type MoveField = 'place' | 'reasonTh' | 'causeTh' | 'remedyTh' | 'receivedBy' | 'documents' | 'promisedOn' | 'noteTh' | 'occurredAt';

const NEEDED: Record<Exclude<MoveNeed, 'CHECKLIST'>, MoveField> = {
  PLACE: 'place',
  REASON: 'reasonTh',
  CAUSE: 'causeTh',
  REMEDY: 'remedyTh',
  RECEIVED_BY: 'receivedBy',
  NOTE: 'noteTh',
};

/** What may be said along with a move though it is not needed. */
const OFFERED: Partial<Record<RepairEventName, readonly MoveField[]>> = {
  TRIAGED: ['promisedOn'],
  DIAGNOSING: ['promisedOn'],
  MENDING: ['causeTh', 'promisedOn'],
  WAITING_PART: ['promisedOn'],
  QUALITY_CHECK: ['remedyTh'],
  HANDED_OVER: ['documents'],
};

/** Acts beside the state have forms of their own. */
const BESIDE: readonly RepairEventName[] = ['ASSIGNED', 'CHECKED', 'NOTED', 'CORRECTED'];
const ENDS: readonly RepairEventName[] = ['CANCELLED', 'BEYOND_REPAIR'];
const WAITS: readonly RepairEventName[] = ['WAITING_PART', 'WAITING_AGENCY'];

/** Steps of a repair in the order they are taken. */
const ORDER: readonly RepairEventName[] = [
  'RECEIVED',
  'TRIAGED',
  'DIAGNOSING',
  'MENDING',
  'QUALITY_CHECK',
  'READY',
  'NOTIFIED',
  'HANDED_OVER',
  'CLOSED',
];

/** The moves by weight: the steps onward, waits and steps back, and what ends the repair without mending. */
export function movesByWeight(state: RepairEventName, moves: readonly Move[]): { onward: Move[]; aside: Move[]; ends: Move[] } {
  const steps = moves.filter(({ to }) => !BESIDE.includes(to));
  const here = ORDER.indexOf(state);
  // A wait goes on to wherever it came from; closing at once is by telephone and the exception.
  const isOnward = ({ to }: Move) => !ENDS.includes(to) && !WAITS.includes(to) && ORDER.indexOf(to) > here && !isByTelephone(state, to);
  return {
    onward: steps.filter(isOnward),
    aside: steps.filter((move) => !isOnward(move) && !ENDS.includes(move.to)),
    ends: steps.filter(({ to }) => ENDS.includes(to)),
  };
}

/** Whether closing means that it was solved without anybody coming. */
export const isByTelephone = (state: RepairEventName, to: RepairEventName): boolean => to === 'CLOSED' && state !== 'HANDED_OVER';

export interface FormField {
  field: MoveField;
  isRequired: boolean;
}

/** The fields of a move's form: what it needs, what may be said too, and always a note and when it happened. */
export function fieldsOf({ to, needs }: Move, isRequester: boolean): FormField[] {
  const required = needs.flatMap((need) => (need === 'CHECKLIST' ? [] : [NEEDED[need]]));
  const offered: MoveField[] = isRequester ? [] : [...(OFFERED[to] ?? []), 'noteTh', 'occurredAt'];
  return [
    ...required.map((field) => ({ field, isRequired: true })),
    ...offered.filter((field) => !required.includes(field)).map((field) => ({ field, isRequired: false })),
  ];
}

/** The input of a move out of what was typed: blank fields are left out, documents stand one a line. */
export function moveInputOf(
  draft: Readonly<Record<string, string>>,
  fields: readonly FormField[],
  instantOf: (local: string) => string | null,
) {
  const texts = fields
    .map(({ field }) => [field, (draft[field] ?? '').trim()] as const)
    .filter(([, text]) => text !== '')
    .map(([field, text]) => {
      if (field === 'documents') return [field, linesOf(text)] as const;
      return [field, field === 'occurredAt' ? instantOf(text) : text] as const;
    });
  return Object.fromEntries(texts);
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether the viewer acts for the agency that asked: an officer may always note something without being asked. */
export const actsForAgency = (moves: readonly Move[]): boolean =>
  moves.length > 0 && !moves.some(({ to, needs }) => (to === 'NOTED' && needs.length === 0) || to === 'CORRECTED');

/** Whether the step back to mending says that the check failed. */
export const isFailedCheck = (state: RepairEventName, to: RepairEventName): boolean =>
  to === 'MENDING' && (state === 'QUALITY_CHECK' || state === 'READY' || state === 'NOTIFIED');
