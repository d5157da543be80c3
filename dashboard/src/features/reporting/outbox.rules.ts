import { type CellKey, keyText } from './sheet.js';

/** What a person changed in a cell. A field left out stays as it is; `clear` empties the cell. */
export interface CellChange {
  value?: string;
  numerator?: string;
  denominator?: string;
  noteTh?: string;
  explanationTh?: string;
  notApplicableReason?: string;
  clear?: boolean;
}

/** A reason in both languages, from the browser's checks or from the server. */
export interface Reason {
  code: string;
  messageTh: string;
  messageEn: string;
}

/** What another person saved meanwhile. */
export interface Newest {
  version: number;
  result?: string | null | undefined;
  state: string;
}

/**
 * A change that the server has not taken yet. `waiting`: to be sent; `held`: the browser's checks refuse it, it is not sent; `refused`: the
 * server did; `conflict`: somebody else changed the cell, the person is to choose.
 */
export interface Draft extends CellKey {
  seenVersion: number;
  change: CellChange;
  status: 'waiting' | 'held' | 'refused' | 'conflict';
  reason?: Reason | undefined;
  newest?: Newest | undefined;
}

/** One request under way, kept word for word with its key until it is answered: sent twice, it is still one save. */
export interface Batch {
  idempotencyKey: string;
  rows: readonly (CellKey & { seenVersion: number } & CellChange)[];
}

export interface Outbox {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly batch: Batch | null;
}

/** The server's answer to one row. */
export interface RowAnswer extends CellKey {
  saved: boolean;
  version?: number | null | undefined;
  refusal?: Reason | null | undefined;
  newest?: Newest | null | undefined;
}

export const MOST_ROWS = 500;
export const emptyOutbox: Outbox = { drafts: new Map(), batch: null };

const put = ({ drafts, batch }: Outbox, draft: Draft): Outbox => ({ batch, drafts: new Map(drafts).set(keyText(draft), draft) });

/** Adds a change; words already waiting stay with a new value. `held` says why the browser's checks refuse it. */
export function typed(outbox: Outbox, cell: CellKey & { seenVersion: number }, change: CellChange, held?: Reason): Outbox {
  const before = outbox.drafts.get(keyText(cell));
  const seenVersion = before?.seenVersion ?? cell.seenVersion;
  const { indicatorId, fiscalYear, quarter } = cell;
  const status = held ? 'held' : 'waiting';
  return put(outbox, { indicatorId, fiscalYear, quarter, seenVersion, change: joined(before?.change, change), status, reason: held });
}

/** Emptying, waiving and writing a number exclude one another. */
function joined(before: CellChange = {}, change: CellChange): CellChange {
  if (change.clear || change.notApplicableReason !== undefined) return change;
  const { clear: _, notApplicableReason: __, ...words } = before;
  return { ...words, ...change };
}

/** Takes what waits into a batch; the outbox as it is when one is under way already or nothing waits. */
export function packed(outbox: Outbox, idempotencyKey: string): Outbox {
  if (outbox.batch) return outbox;
  const taken = [...outbox.drafts.values()].filter(({ status }) => status === 'waiting').slice(0, MOST_ROWS);
  if (taken.length === 0) return outbox;
  const drafts = new Map(outbox.drafts);
  for (const draft of taken) drafts.delete(keyText(draft));
  const rows = taken.map(({ indicatorId, fiscalYear, quarter, seenVersion, change }) => ({
    indicatorId,
    fiscalYear,
    quarter,
    seenVersion,
    ...change,
  }));
  return { drafts, batch: { idempotencyKey, rows } };
}

/** After the batch was answered: saved rows are gone, others stand as refused or as a conflict, what was typed meanwhile goes on from the new version. */
export function answered(outbox: Outbox, answers: readonly RowAnswer[]): Outbox {
  let next: Outbox = { ...outbox, batch: null };
  for (const answer of answers) {
    const key = keyText(answer);
    const later = outbox.drafts.get(key);
    const sent = outbox.batch?.rows.find((row) => keyText(row) === key);
    if (answer.saved) {
      const version = answer.version ?? answer.newest?.version;
      if (later && version != null) next = put(next, { ...later, seenVersion: version });
    } else if (sent) next = put(next, { ...draftOf(sent, later), ...standing(answer) });
  }
  return next;
}

function draftOf(sent: Batch['rows'][number], later: Draft | undefined): Omit<Draft, 'status'> {
  const { indicatorId, fiscalYear, quarter, seenVersion, ...change } = sent;
  return { indicatorId, fiscalYear, quarter, seenVersion, change: later ? joined(change, later.change) : change };
}

function standing({ refusal, newest }: RowAnswer): Pick<Draft, 'status' | 'reason' | 'newest'> {
  const isConflict = refusal?.code === 'STALE_VERSION' && newest != null;
  return { status: isConflict ? 'conflict' : 'refused', reason: refusal ?? undefined, newest: newest ?? undefined };
}

/** The whole batch was refused for a reason of its own: its rows stand as refused. */
export function refusedWhole(outbox: Outbox, reason: Reason): Outbox {
  return answered(
    outbox,
    (outbox.batch?.rows ?? []).map((row) => ({ ...row, saved: false, refusal: reason })),
  );
}

/** The person's choice between two values: theirs is sent over what the other one saved, or given up. */
export function chosen(outbox: Outbox, cell: CellKey, mine: boolean): Outbox {
  const draft = outbox.drafts.get(keyText(cell));
  if (!draft) return outbox;
  if (!mine) return dropped(outbox, cell);
  return put(outbox, {
    ...draft,
    seenVersion: draft.newest?.version ?? draft.seenVersion,
    status: 'waiting',
    reason: undefined,
    newest: undefined,
  });
}

/** Gives up what was typed in a cell. */
export function dropped({ drafts, batch }: Outbox, cell: CellKey): Outbox {
  const next = new Map(drafts);
  next.delete(keyText(cell));
  return { drafts: next, batch };
}

/** How a cell's change stands, for its mark; null when the server has everything. */
export function standingOf({ drafts, batch }: Outbox, key: string): Draft['status'] | 'sending' | null {
  const draft = drafts.get(key);
  if (draft) return draft.status;
  return batch?.rows.some((row) => keyText(row) === key) ? 'sending' : null;
}

/** What the person wrote in a cell and the server has not taken yet: what waits over what is under way. */
export function changeOf({ drafts, batch }: Outbox, key: string): CellChange | null {
  const sent = batch?.rows.find((row) => keyText(row) === key);
  const draft = drafts.get(key);
  if (!sent && !draft) return null;
  return joined(sent, draft?.change ?? {});
}

/** How many cells the server has not taken. */
export const unsentCount = ({ drafts, batch }: Outbox): number => new Set([...drafts.keys(), ...(batch?.rows.map(keyText) ?? [])]).size;

/**
 * Takes over what another tab left behind. A cell that is written in here stays there until the server has answered for this one: then it is
 * sent by what its writer had seen, and the person is asked which of the two is to stand. A request of the other tab that is perhaps half
 * done comes over whole or not at all.
 */
export function adopted(own: Outbox, other: Outbox): { own: Outbox; left: Outbox } {
  const taken = new Set([...own.drafts.keys(), ...(own.batch?.rows.map(keyText) ?? [])]);
  const isBatchTaken = own.batch !== null || (other.batch?.rows.some((row) => taken.has(keyText(row))) ?? false);
  const batch = isBatchTaken ? own.batch : other.batch;
  const leftBatch = isBatchTaken ? other.batch : null;
  // A draft over a request goes on from the request's answer: it stays beside it.
  const stays = new Set([...taken, ...(leftBatch?.rows.map(keyText) ?? [])]);
  const drafts = new Map(own.drafts);
  const leftDrafts = new Map<string, Draft>();
  for (const [key, draft] of other.drafts) (stays.has(key) ? leftDrafts : drafts).set(key, draft);
  return { own: { drafts, batch }, left: { drafts: leftDrafts, batch: leftBatch } };
}

export const isEmpty = ({ drafts, batch }: Outbox): boolean => drafts.size === 0 && batch === null;
