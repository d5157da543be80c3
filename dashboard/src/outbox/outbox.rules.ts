/** A reason in both languages, from the browser's checks or from the server. */
export interface Reason {
  code: string;
  messageTh: string;
  messageEn: string;
}

export const reasonText = ({ messageTh, messageEn }: Reason, language: 'th' | 'en'): string => (language === 'th' ? messageTh : messageEn);

/** What is kept in an outbox: by which key, what a change is and how two come together, and which refusal tells that another person was first. */
export interface OutboxKind<Key extends object, Change extends object> {
  keyText(key: Key): string;
  /** The key alone, out of a row that holds more. */
  keyOf(row: Key): Key;
  joined(before: Change | undefined, change: Change): Change;
  /** Refusals that tell that another person was first. */
  staleCodes: readonly string[];
}

/** What another person saved meanwhile. */
interface Versioned {
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

/** The moves of an outbox; each gives a new one. */
export function outboxRules<Key extends object, Change extends object, Newest extends Versioned>(kind: OutboxKind<Key, Change>) {
  type Box = Outbox<Key, Change, Newest>;
  type Own = Draft<Key, Change, Newest>;
  type Sent = Batch<Key, Change>['rows'][number];
  type Answer = RowAnswer<Key, Newest>;
  const { keyText, keyOf, joined, staleCodes } = kind;

  const put = ({ drafts, batch }: Box, draft: Own): Box => ({ batch, drafts: new Map(drafts).set(keyText(draft), draft) });
  const sentChange = (sent: Sent): Change => {
    const left = new Set([...Object.keys(keyOf(sent)), 'seenVersion']);
    return Object.fromEntries(Object.entries(sent).filter(([field]) => !left.has(field))) as Change;
  };
  const sentOf = ({ batch }: Box, key: string) => batch?.rows.find((row) => keyText(row) === key);

  /** Adds a change; words already waiting stay with a new value. `held` says why the browser's checks refuse it. */
  const typed = (outbox: Box, cell: Key & { seenVersion: number }, change: Change, held?: Reason): Box => {
    const before = outbox.drafts.get(keyText(cell));
    const seenVersion = before?.seenVersion ?? cell.seenVersion;
    const status = held ? 'held' : 'waiting';
    return put(outbox, { ...keyOf(cell), seenVersion, change: joined(before?.change, change), status, reason: held });
  };

  /** Takes what waits into a batch; the outbox as it is when one is under way already or nothing waits. */
  const packed = (outbox: Box, idempotencyKey: string): Box => {
    if (outbox.batch) return outbox;
    const taken = [...outbox.drafts.values()].filter(({ status }) => status === 'waiting').slice(0, MOST_ROWS);
    if (taken.length === 0) return outbox;
    const drafts = new Map(outbox.drafts);
    for (const draft of taken) drafts.delete(keyText(draft));
    return {
      drafts,
      batch: { idempotencyKey, rows: taken.map((draft) => ({ ...keyOf(draft), seenVersion: draft.seenVersion, ...draft.change })) },
    };
  };

  const standing = ({ refusal, newest }: Answer): Kept<Newest> => {
    const isConflict = refusal != null && staleCodes.includes(refusal.code) && newest != null;
    return { status: isConflict ? 'conflict' : 'refused', reason: refusal ?? undefined, newest: newest ?? undefined };
  };

  /** After the batch was answered: saved rows are gone, others stand as refused or as a conflict, what was typed meanwhile goes on from the new version. */
  const answered = (outbox: Box, answers: readonly Answer[]): Box => {
    let next: Box = { ...outbox, batch: null };
    for (const answer of answers) {
      const later = outbox.drafts.get(keyText(answer));
      const sent = sentOf(outbox, keyText(answer));
      if (answer.saved) {
        const version = answer.version ?? answer.newest?.version;
        if (later && version != null) next = put(next, { ...later, seenVersion: version });
      } else if (sent) {
        const change = later ? joined(sentChange(sent), later.change) : sentChange(sent);
        next = put(next, { ...keyOf(sent), seenVersion: sent.seenVersion, change, ...standing(answer) });
      }
    }
    return next;
  };

  /** The whole batch was refused for a reason of its own: its rows stand as refused. */
  const refusedWhole = (outbox: Box, reason: Reason): Box => {
    const rows = outbox.batch?.rows ?? [];
    return answered(
      outbox,
      rows.map((row) => ({ ...keyOf(row), saved: false, refusal: reason })),
    );
  };

  /** Gives up what was typed in a cell. */
  const dropped = ({ drafts, batch }: Box, cell: Key): Box => {
    const next = new Map(drafts);
    next.delete(keyText(cell));
    return { drafts: next, batch };
  };

  /** The person's choice between two values: theirs is sent over what the other one saved, or given up. */
  const chosen = (outbox: Box, cell: Key, mine: boolean): Box => {
    const draft = outbox.drafts.get(keyText(cell));
    if (!draft) return outbox;
    if (!mine) return dropped(outbox, cell);
    const seenVersion = draft.newest?.version ?? draft.seenVersion;
    return put(outbox, { ...draft, seenVersion, status: 'waiting', reason: undefined, newest: undefined });
  };

  const standingOf = (outbox: Box, key: string): Standing => outbox.drafts.get(key)?.status ?? (sentOf(outbox, key) ? 'sending' : null);

  /** What the person wrote in a cell and the server has not taken yet: what waits over what is under way. */
  const changeOf = (outbox: Box, key: string): Change | null => {
    const sent = sentOf(outbox, key);
    const draft = outbox.drafts.get(key);
    if (!sent) return draft?.change ?? null;
    return draft ? joined(sentChange(sent), draft.change) : sentChange(sent);
  };

  /** How many cells the server has not taken. */
  const unsentCount = ({ drafts, batch }: Box): number => new Set([...drafts.keys(), ...(batch?.rows.map(keyText) ?? [])]).size;

  return { keyText, typed, packed, answered, refusedWhole, chosen, dropped, standingOf, changeOf, unsentCount };
}

export type OutboxRules<Key extends object, Change extends object, Newest extends Versioned> = ReturnType<
  typeof outboxRules<Key, Change, Newest>
>;
