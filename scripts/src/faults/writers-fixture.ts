import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultHub } from './hub-fixture.js';

/** Where vouchers are submitted: a hub, or what stands in front of several. */
export type Desk = Pick<FaultHub, 'url' | 'token' | 'itemId'>;

const SUBMIT = `mutation ($item: ID!, $amount: Baht!, $run: String!, $key: String!) {
  submitVoucher(input: { itemId: $item, kind: PURCHASE, descriptionTh: $run, amountBaht: $amount, idempotencyKey: $key }) { voucher { id } }
}`;
const CLIENTS = 8;
/** A client that hears nothing for this long asks again. */
const ANSWER_WITHIN_MS = 2_500;
const PAUSE_MS = 50;

export interface WriteRun {
  /** Names the run: description of its vouchers, beginning of its keys. */
  name: string;
  writes: number;
  /** Called once, when this many are acknowledged. */
  after: number;
  fault(): void;
  /** How long the writers go on trying. */
  withinMs: number;
}

export interface WriteOutcome {
  /** Id of the voucher that the hub acknowledged, by key. */
  acknowledged: Map<string, string>;
  /** Codes of the errors the writers heard, `NO_ANSWER` where the line broke or nothing came. */
  heard: Set<string>;
}

/** Vouchers of 1, 2, 3, … baht, from several clients; each write is repeated under its key until it is acknowledged. */
export async function writeVouchers(desk: Desk, run: WriteRun): Promise<WriteOutcome> {
  const outcome: WriteOutcome = { acknowledged: new Map(), heard: new Set() };
  const until = performance.now() + run.withinMs;
  let next = 0;
  const client = async () => {
    while (next < run.writes) {
      const amount = ++next;
      const key = `${run.name}-${amount}`;
      outcome.acknowledged.set(key, await untilAcknowledged(desk, { run: run.name, key, amount }, outcome.heard, until));
      if (outcome.acknowledged.size === run.after) run.fault();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return outcome;
}

export interface VoucherWrite {
  run: string;
  key: string;
  /** Whole baht. */
  amount: number;
}

async function untilAcknowledged(desk: Desk, write: VoucherWrite, heard: Set<string>, until: number): Promise<string> {
  while (performance.now() < until) {
    const { id, code } = await submit(desk, write);
    if (id !== undefined) return id;
    heard.add(code);
    await sleep(PAUSE_MS);
  }
  throw new Error(`${write.key} was never acknowledged; heard ${[...heard].join(', ')}`);
}

/** One try: the voucher's id, or why not. */
export async function submit(desk: Desk, { run, key, amount }: VoucherWrite): Promise<{ id?: string; code: string }> {
  const variables = { item: desk.itemId, amount: `${amount}.00`, run, key };
  try {
    const response = await fetch(`${desk.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${desk.token}` },
      body: JSON.stringify({ query: SUBMIT, variables }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const { data, errors } = (await response.json()) as {
      data?: { submitVoucher: { voucher: { id: string } } | null } | null;
      errors?: { extensions: { code: string } }[];
    };
    if (data?.submitVoucher) return { id: data.submitVoucher.voucher.id, code: '' };
    return { code: errors?.[0]?.extensions.code ?? 'UNCODED' };
  } catch {
    return { code: 'NO_ANSWER' };
  }
}

/** What of a run stands in the database. */
export interface WritesKept {
  /** Id by key, as the hub keeps them to know a repetition. */
  byKey: Map<string, string>;
  vouchers: number;
  numbers: number;
  totalBaht: number;
  states: number;
  audits: number;
}

export async function writesKept(hub: Pick<FaultHub, 'sql'>, name: string): Promise<WritesKept> {
  const keys = await hub.sql<{ key: string; id: string }>(
    'select key, result_id as id from idempotency_key join voucher on voucher.id = result_id where description_th = $1',
    [name],
  );
  const [sums] = await hub.sql<Omit<WritesKept, 'byKey'>>(
    `select count(*)::int as vouchers, count(distinct number)::int as numbers, (sum(amount_satang) / 100)::int as "totalBaht",
       sum((select count(*) from voucher_state where voucher_id = voucher.id))::int as states,
       sum((select count(*) from audit_row where subject = 'voucher:' || voucher.id and action = 'voucher.submit'))::int as audits
     from voucher where description_th = $1`,
    [name],
  );
  return { byKey: new Map(keys.map(({ key, id }) => [key, id])), ...sums! };
}
