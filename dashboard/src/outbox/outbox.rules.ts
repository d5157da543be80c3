/** A reason in both languages, from the browser's checks or from the server. */
export interface Reason {
  code: string;
  messageTh: string;
  messageEn: string;
}

export const reasonText = ({ messageTh, messageEn }: Reason, language: 'th' | 'en'): string => (language === 'th' ? messageTh : messageEn);

/** What is kept in an outbox: by which key, what a change is and how two come together. */
export interface OutboxKind<Key extends object, Change extends object> {
  keyText(key: Key): string;
  /** The key alone, out of a row that holds more. */
  keyOf(row: Key): Key;
  joined(before: Change | undefined, change: Change): Change;
}

/** What another person saved meanwhile. */
export interface Versioned {
  version: number;
}

/**
 * A change that the server has not taken yet. `waiting`: to be sent; `held`: the browser's checks refuse it, it is not sent; `refused`: the
 * server did; `conflict`: somebody else changed the cell, the person is to choose.
 */
export type Draft<Key, Change, Newest extends Versioned> = Key & { seenVersion: number; change: Change } & Kept<Newest>;

interface Kept<Newest> {
  status: 'waiting' | 'held' | 'refused' | 'conflict';
  reason?: Reason | undefined;
  newest?: Newest | undefined;
}

/** One request under way, kept word for word with its key until it is answered: sent twice, it is still one save. */
export interface Batch<Key, Change> {
  idempotencyKey: string;
  rows: readonly (Key & { seenVersion: number } & Change)[];
}

export interface Outbox<Key, Change, Newest extends Versioned> {
  readonly drafts: ReadonlyMap<string, Draft<Key, Change, Newest>>;
  readonly batch: Batch<Key, Change> | null;
}

/** The server's answer to one row. */
export type RowAnswer<Key, Newest extends Versioned> = Key & {
  saved: boolean;
  version?: number | null | undefined;
  refusal?: Reason | null | undefined;
  newest?: Newest | null | undefined;
};

export const MOST_ROWS = 500;

/** How a cell's change stands, for its mark; null when the server has everything. */
export type Standing = Kept<Versioned>['status'] | 'sending' | null;

/** The refusal that tells that another person was first. */
const STALE = 'STALE_VERSION';

export const isEmpty = ({ drafts, batch }: Outbox<object, object, Versioned>): boolean => drafts.size === 0 && batch === null;

/** The moves of an outbox, each of which gives a new one, and what is read out of it. */
export function outboxRules<Key extends object, Change extends object, Newest extends Versioned>(kind: OutboxKind<Key, Change>) {
  const reading = readingRules<Key, Change, Newest>(kind);
  return {
    keyText: kind.keyText,
    ...reading,
    ...writingRules<Key, Change, Newest>(kind),
    ...sendingRules<Key, Change, Newest>(kind, reading.sentOf),
  };
}

export type OutboxRules<Key extends object, Change extends object, Newest extends Versioned> = ReturnType<
  typeof outboxRules<Key, Change, Newest>
>;

function readingRules<Key extends object, Change extends object, Newest extends Versioned>({
  keyText,
  keyOf,
  joined,
}: OutboxKind<Key, Change>) {
  type Box = Outbox<Key, Change, Newest>;
  /** The change of a cell that is under way. */
  const sentOf = ({ batch }: Box, key: string): { seenVersion: number; cell: Key; change: Change } | null => {
    const sent = batch?.rows.find((row) => keyText(row) === key);
    if (!sent) return null;
    const left = new Set([...Object.keys(keyOf(sent)), 'seenVersion']);
    const change = Object.fromEntries(Object.entries(sent).filter(([field]) => !left.has(field))) as Change;
    return { seenVersion: sent.seenVersion, cell: keyOf(sent), change };
  };
  /** The keys of the cells that the server has not taken. */
  const unsentKeys = ({ drafts, batch }: Box): Set<string> => new Set([...drafts.keys(), ...(batch?.rows.map(keyText) ?? [])]);
  return {
    sentOf,
    standingOf: (outbox: Box, key: string): Standing => outbox.drafts.get(key)?.status ?? (sentOf(outbox, key) ? 'sending' : null),
    /** What the person wrote in a cell and the server has not taken yet: what waits over what is under way. */
    changeOf: (outbox: Box, key: string): Change | null => {
      const sent = sentOf(outbox, key)?.change;
      const change = outbox.drafts.get(key)?.change;
      return change ? joined(sent, change) : (sent ?? null);
    },
    unsentKeys,
    /** How many cells the server has not taken. */
    unsentCount: (outbox: Box): number => unsentKeys(outbox).size,
  };
}

function writingRules<Key extends object, Change extends object, Newest extends Versioned>({
  keyText,
  keyOf,
  joined,
}: OutboxKind<Key, Change>) {
  type Box = Outbox<Key, Change, Newest>;
  const put = ({ drafts, batch }: Box, draft: Draft<Key, Change, Newest>): Box => ({
    batch,
    drafts: new Map(drafts).set(keyText(draft), draft),
  });
  /** Gives up what was typed in a cell. */
  const dropped = ({ drafts, batch }: Box, cell: Key): Box => {
    const next = new Map(drafts);
    next.delete(keyText(cell));
    return { drafts: next, batch };
  };
  return {
    dropped,
    /** Adds a change; words already waiting stay with a new value. `held` says why the browser's checks refuse it. */
    typed: (outbox: Box, cell: Key & { seenVersion: number }, change: Change, held?: Reason): Box => {
      const before = outbox.drafts.get(keyText(cell));
      const seenVersion = before?.seenVersion ?? cell.seenVersion;
      const status = held ? 'held' : 'waiting';
      return put(outbox, { ...keyOf(cell), seenVersion, change: joined(before?.change, change), status, reason: held });
    },
    /** The person's choice between two values: theirs is sent over what the other one saved, or given up. */
    chosen: (outbox: Box, cell: Key, mine: boolean): Box => {
      const draft = outbox.drafts.get(keyText(cell));
      if (!draft) return outbox;
      if (!mine) return dropped(outbox, cell);
      const seenVersion = draft.newest?.version ?? draft.seenVersion;
      return put(outbox, { ...draft, seenVersion, status: 'waiting', reason: undefined, newest: undefined });
    },
  };
}

function sendingRules<Key extends object, Change extends object, Newest extends Versioned>(
  { keyText, keyOf, joined }: OutboxKind<Key, Change>,
  sentOf: ReturnType<typeof readingRules<Key, Change, Newest>>['sentOf'],
) {
  type Box = Outbox<Key, Change, Newest>;
  type Answer = RowAnswer<Key, Newest>;
  const standing = ({ refusal, newest }: Answer): Kept<Newest> => ({
    status: refusal?.code === STALE && newest != null ? 'conflict' : 'refused',
    reason: refusal ?? undefined,
    newest: newest ?? undefined,
  });
  /** What stands in a cell after its answer: nothing where it was saved and nothing was typed meanwhile. */
  const after = (outbox: Box, answer: Answer): Draft<Key, Change, Newest> | undefined => {
    const later = outbox.drafts.get(keyText(answer));
    const version = answer.version ?? answer.newest?.version;
    if (answer.saved) return later && version != null ? { ...later, seenVersion: version } : later;
    const sent = sentOf(outbox, keyText(answer));
    if (!sent) return later;
    const { cell, seenVersion, change } = sent;
    return { ...cell, seenVersion, change: later ? joined(change, later.change) : change, ...standing(answer) };
  };
  /** After the batch was answered: saved rows are gone, others stand as refused or as a conflict, what was typed meanwhile goes on from the new version. */
  const answered = (outbox: Box, answers: readonly Answer[]): Box => {
    const drafts = new Map(outbox.drafts);
    for (const answer of answers) {
      const draft = after(outbox, answer);
      if (draft) drafts.set(keyText(answer), draft);
    }
    return { drafts, batch: null };
  };
  return {
    answered,
    packed: (outbox: Box, idempotencyKey: string): Box => packed(outbox, idempotencyKey, { keyText, keyOf }),
    /** The whole batch was refused for a reason of its own: its rows stand as refused. */
    refusedWhole: (outbox: Box, reason: Reason): Box => {
      const rows = outbox.batch?.rows ?? [];
      return answered(
        outbox,
        rows.map((row) => ({ ...keyOf(row), saved: false, refusal: reason })),
      );
    },
  };
}

/** Takes what waits into a batch; the outbox as it is when one is under way already or nothing waits. */
function packed<Key extends object, Change extends object, Newest extends Versioned>(
  outbox: Outbox<Key, Change, Newest>,
  idempotencyKey: string,
  { keyText, keyOf }: Pick<OutboxKind<Key, Change>, 'keyText' | 'keyOf'>,
): Outbox<Key, Change, Newest> {
  if (outbox.batch) return outbox;
  const taken = [...outbox.drafts.values()].filter(({ status }) => status === 'waiting').slice(0, MOST_ROWS);
  if (taken.length === 0) return outbox;
  const drafts = new Map(outbox.drafts);
  for (const draft of taken) drafts.delete(keyText(draft));
  const rows = taken.map((draft) => ({ ...keyOf(draft), seenVersion: draft.seenVersion, ...draft.change }));
  return { drafts, batch: { idempotencyKey, rows } };
}
