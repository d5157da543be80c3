/** An event of the log as far as its place in the story is concerned. */
export interface LoggedEvent {
  seq: number;
  name: string;
  occurredAt: string;
  noteTh?: string | null;
  reasonTh?: string | null;
  recordedAt: string;
  corrects?: number | null;
  correctedTo?: string | null;
  correctedNoteTh?: string | null;
  strikes: boolean;
}

/** An event as it stands after all corrections, with those. */
export interface ToldEvent<Event> {
  event: Event;
  at: string;
  noteTh: string | null;
  isStruck: boolean;
  corrections: Event[];
}

/** The log as a story: each event at its right time with its right note, its corrections beside it, what never happened marked; in the order of time. */
export function toldEvents<Event extends LoggedEvent>(log: readonly Event[]): ToldEvent<Event>[] {
  const corrections = Map.groupBy(
    log.filter(({ corrects }) => corrects != null),
    ({ corrects }) => corrects!,
  );
  return log
    .filter(({ corrects }) => corrects == null)
    .map((event) => toldEvent(event, corrections.get(event.seq) ?? []))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.event.seq - other.event.seq);
}

function toldEvent<Event extends LoggedEvent>(event: Event, corrections: Event[]): ToldEvent<Event> {
  const newest = <Value>(pick: (correction: Event) => Value | null | undefined) => corrections.map(pick).findLast((value) => value != null);
  return {
    event,
    at: newest(({ correctedTo }) => correctedTo) ?? event.occurredAt,
    noteTh: newest(({ correctedNoteTh }) => correctedNoteTh) ?? event.noteTh ?? null,
    isStruck: corrections.some(({ strikes }) => strikes),
    corrections,
  };
}

/** What was recorded after the newest event that was seen. */
export const eventsSince = <Event extends { seq: number }>(log: readonly Event[], seen: number): Event[] =>
  log.filter(({ seq }) => seq > seen);
