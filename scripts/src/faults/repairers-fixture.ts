import { setTimeout as sleep } from 'node:timers/promises';
import { openAccount, type FaultHub } from './hub-fixture.js';

const OPEN = `mutation ($key: String!) {
  done: openRepair(input: { kind: HARDWARE, subjectTh: "เปิดไม่ติด", agencyCode: "50010000" }, idempotencyKey: $key) { id eventCount } }`;
const MOVE = `mutation ($id: ID!, $to: RepairEventName!, $seen: Int!, $input: MoveInput, $key: String!) {
  done: moveRepair(ticketId: $id, to: $to, seenEvent: $seen, input: $input, idempotencyKey: $key) { id eventCount } }`;
const CLIENTS = 8;
/** A client that hears nothing for this long asks again. */
const ANSWER_WITHIN_MS = 2_500;
const PAUSE_MS = 50;

export interface RepairRun {
  name: string;
  /** How many events each client records on its ticket, one after the other. */
  each: number;
  /** Called once, when this many are acknowledged. */
  after: number;
  fault(): void;
  withinMs: number;
}

/** An officer of the repair section, signed in. */
export async function startRepairer(hub: FaultHub, name: string): Promise<string> {
  await hub.sql(
    `insert into service_officer (id, username, name_th, name_en, section, source) values (gen_random_uuid(), $1, 'ช่าง', 'Officer', 'REPAIR', 'hub')`,
    [`repairer-${name}`],
    'ict',
  );
  return openAccount(hub, `repairer-${name}`, 'TECHNICIAN');
}

/** Each client opens a ticket and moves it to and fro; what was not acknowledged is asked for again under its key. Gives the codes that were heard. */
export async function repairThrough(hub: FaultHub, token: string, run: RepairRun): Promise<Set<string>> {
  const heard = new Set<string>();
  const until = performance.now() + run.withinMs;
  let acknowledged = 0;
  const client = async (_: unknown, number: number) => {
    let id = '';
    for (let event = 1; event <= run.each; event++) {
      const variables = { key: `${run.name}-${number}-${event}`, ...(event === 1 ? {} : { id, seen: event - 1, ...stepOf(event) }) };
      id = await untilDone(hub, { token, query: event === 1 ? OPEN : MOVE, variables, event }, heard, until);
      if (++acknowledged === run.after) run.fault();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return heard;
}

/** Triaged, then looked at and mended in turn. */
function stepOf(event: number): { to: string; input: object } {
  if (event === 2) return { to: 'TRIAGED', input: { place: 'ON_SITE' } };
  return event % 2 === 1 ? { to: 'DIAGNOSING', input: {} } : { to: 'MENDING', input: { causeTh: `ครั้งที่ ${event}` } };
}

interface Act {
  token: string;
  query: string;
  variables: { key: string };
  /** The number that the event has to bear. */
  event: number;
}

async function untilDone(hub: FaultHub, act: Act, heard: Set<string>, until: number): Promise<string> {
  while (performance.now() < until) {
    const { id, code } = await tryAct(hub, act);
    if (id !== undefined) return id;
    heard.add(code);
    await sleep(PAUSE_MS);
  }
  throw new Error(`${act.variables.key} was never acknowledged; heard ${[...heard].join(', ')}`);
}

async function tryAct(hub: FaultHub, { token, query, variables, event }: Act): Promise<{ id?: string; code: string }> {
  try {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const { data, errors } = (await response.json()) as ActAnswer;
    if (!data?.done) return { code: errors?.[0]?.extensions.code ?? 'UNCODED' };
    return data.done.eventCount === event ? { id: data.done.id, code: '' } : { code: 'OTHER_EVENT' };
  } catch {
    return { code: 'NO_ANSWER' };
  }
}

interface ActAnswer {
  data?: { done: { id: string; eventCount: number } | null } | null;
  errors?: { extensions: { code: string } }[];
}

/** What stands of a run: events in all, those out of their turn, tickets that show their last event, and what goes with each event and ticket. */
export interface RepairsKept {
  events: number;
  outOfTurn: number;
  tickets: number;
  audits: number;
  keys: number;
  numbered: boolean;
  counted: boolean;
}

const KEPT = `with mine as (select id, event_count from repair_ticket where id in (select ticket_id from repair_event where actor = $1))
  select (select count(*)::int from repair_event where ticket_id in (select id from mine)) as events,
    (select count(*)::int from (select ticket_id, count(*) as n, max(seq) as last from repair_event where ticket_id in (select id from mine) group by 1) log
      where n <> last) as "outOfTurn",
    (select count(*)::int from mine where event_count = $2) as tickets,
    (select count(*)::int from audit_row where actor = $1 and action in ('repair.open', 'repair.move')) as audits,
    (select count(*)::int from answered_request where key like $3 || '-%') as keys,
    (select sum(last) from ticket_number) = (select count(*) from repair_ticket) as numbered,
    (select sum(count) from received_month) = (select count(*) from repair_ticket) as counted`;

export async function repairsKept(hub: FaultHub, { name, each }: Pick<RepairRun, 'name' | 'each'>): Promise<RepairsKept> {
  const [kept] = await hub.sql<RepairsKept>(KEPT, [`repairer-${name}`, each, name], 'ict');
  return kept!;
}
