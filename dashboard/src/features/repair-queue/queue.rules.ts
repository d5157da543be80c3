import type { RepairEventName } from '../../graphql/generated/graphql.js';
import { openStates } from '../../repair/state.rules.js';

interface Counted {
  state: RepairEventName;
  count: number;
  late: number;
}

/** The counts of all states in the order of the steps; a state without repairs counts 0. */
export function countsInOrder(counts: readonly Counted[]): Counted[] {
  const byState = new Map(counts.map((count) => [count.state, count]));
  return openStates.map((state) => byState.get(state) ?? { state, count: 0, late: 0 });
}

export const wholeOf = (counts: readonly Counted[]) => ({
  count: counts.reduce((sum, { count }) => sum + count, 0),
  late: counts.reduce((sum, { late }) => sum + late, 0),
});

/** The columns of the board: the states that hold repairs (or the one chosen), each with those of its repairs that are here. */
export function boardColumns<Ticket extends { state: RepairEventName }>(
  counts: readonly Counted[],
  tickets: readonly Ticket[],
  chosen: RepairEventName | null,
): (Counted & { tickets: Ticket[] })[] {
  return countsInOrder(counts)
    .filter(({ state, count }) => (chosen === null ? count > 0 : state === chosen))
    .map((counted) => ({ ...counted, tickets: tickets.filter(({ state }) => state === counted.state) }));
}

interface RowAnswer {
  ticketId: string;
  saved: boolean;
  refusal?: { code: string; messageTh: string; messageEn: string } | null;
}

/** What came of an assignment of many: how many were taken, and those that were not with the reason, in the order they were asked. */
export function assignmentOutcome<Ticket extends { id: string; code: string }>(tickets: readonly Ticket[], rows: readonly RowAnswer[]) {
  const byId = new Map(rows.map((row) => [row.ticketId, row]));
  const refused = tickets.flatMap((ticket) => {
    const refusal = byId.get(ticket.id)?.refusal;
    return refusal ? [{ id: ticket.id, code: ticket.code, ...pickWords(refusal) }] : [];
  });
  return { taken: rows.filter(({ saved }) => saved).length, refused };
}

const pickWords = ({ messageTh, messageEn }: { messageTh: string; messageEn: string }) => ({ messageTh, messageEn });
export type AssignmentOutcome = ReturnType<typeof assignmentOutcome>;
