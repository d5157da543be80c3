import type { SubgraphName } from '@nakhon/db/bootstrap';
import { restrictDatabase } from '@nakhon/db/bootstrap';
import { urlWithDatabase, withClient } from '@nakhon/db/connection';

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

export interface ManyTickets {
  urls: Record<SubgraphName, string>;
  tickets: number;
  /** How many there were before. */
  from: number;
  drop(): Promise<void>;
}

const DATABASE = 'nakhon_many_tickets';

/** A copy of the hub's database with so many repair tickets. Nobody may be connected to the one that is copied. */
export async function copyWithTickets(
  adminUrl: string,
  urls: Readonly<Record<SubgraphName, string>>,
  tickets: number,
): Promise<ManyTickets> {
  const serverUrl = urlWithDatabase(adminUrl, 'postgres');
  const drop = () => withClient(serverUrl, async (client) => void (await client.query(`drop database if exists ${DATABASE} with (force)`)));
  await drop();
  const source = decodeURIComponent(new URL(adminUrl).pathname.slice(1));
  await withClient(serverUrl, (client) => client.query(`create database ${DATABASE} template ${client.escapeIdentifier(source)}`));
  const counted = async (client: Client) =>
    Number((await client.query<{ n: string }>('select count(*) as n from repair_ticket')).rows[0]!.n);
  const numbers = await withClient(urlWithDatabase(adminUrl, DATABASE), async (client) => {
    await restrictDatabase(client);
    await client.query('set search_path to ict, public');
    // The copies keep the constraints; that events are appended only does not matter to tickets without any.
    await client.query('set session_replication_role = replica');
    const from = await counted(client);
    await client.query(DEVICES, [tickets]);
    await client.query(COPIES, [tickets]);
    for (const statement of [...AROUND, ...COUNTERS]) await client.query(statement);
    for (const table of TABLES) await client.query(`vacuum analyze ${table}`);
    return { from, tickets: await counted(client) };
  });
  const moved = Object.entries(urls).map(([name, url]) => [name, urlWithDatabase(url, DATABASE)]);
  return { urls: Object.fromEntries(moved) as Record<SubgraphName, string>, ...numbers, drop };
}

const TABLES = [
  'repair_ticket',
  'repair_event',
  'device',
  'track_code',
  'turnaround_bin',
  'turnaround_tree',
  'received_month',
  'ticket_source',
  'repair_measure',
  'repair_measure_bin',
];

/** How often each ticket is copied to come to the number asked for. */
const TIMES = `(select ceil(($1::int - count(*)) / count(ended_at)::numeric)::int from repair_ticket)`;
const TIMES_WRITTEN = `(select max(split_part(code, '-', 3)::int) from repair_ticket where code like '%-%-%')`;
/** The id of a copy, the same wherever it is referred to. */
const copyOf = (id: string) => `md5(${id}::text || '-' || copy)::uuid`;

const DEVICES = `
  insert into device (id, asset_number, kind, brand, model, serial, agency_code, place_th, bought_on, warranty_until, state, source, recorded_at)
  select ${copyOf('id')}, asset_number || '-' || copy, kind, brand, model, serial, agency_code, place_th, bought_on, warranty_until, state, source, recorded_at
  from device cross join generate_series(1, ${TIMES}) as copy`;

/**
 * Each ticket again and again, received up to three days earlier, some taking longer, some shorter: durations are as spread as real ones.
 * Its device is copied along. What is open is not copied: the past grows with the years, the work at hand with the people who do it.
 */
const COPIES = `
  insert into repair_ticket (id, code, kind, subject_th, agency_code, section, device_th, device_id, officer_id, problem, source, state, received_at,
    received_recorded_at, handed_over_at, ended_at, ended_recorded_at, finish_unknown, open_until, due_at, standard_code, within_standard, turnaround_minutes,
    event_count, state_since, part_since, cause_th, remedy_th, failed_checks, score, scored_at)
  select ${copyOf('id')}, code || '-' || copy, kind, subject_th, agency_code, section, device_th, ${copyOf('device_id')}, officer_id, problem, source, state,
    received_at - back, received_at - back, handed_over_at - back + longer, ended_at - back + longer, ended_at - back + longer, finish_unknown,
    open_until - back + longer, due_at - back, standard_code, within_standard, turnaround_minutes + longer_minutes,
    event_count, state_since, part_since, cause_th, remedy_th, failed_checks, score, scored_at
  from repair_ticket
    cross join generate_series(1, ${TIMES}) as copy
    cross join lateral (select date_trunc('minute', random() * interval '3 days' + copy * interval '0 s') as back,
      floor(random() * coalesce(least(turnaround_minutes, 600), 0) + copy * 0)::int as longer_minutes) as chance
    cross join lateral (select make_interval(mins => longer_minutes) as longer) as stretch
  where ended_at is not null and (handed_over_at is null or handed_over_at - back + longer < (select max(received_at) from repair_ticket))
  limit $1 - (select count(*) from repair_ticket)`;

/** What leads to the copies: their logs, and a code for each. */
const AROUND = [
  // The key is built anew at the end: that is far quicker than to bring ten million rows into it one by one.
  'alter table repair_event drop constraint repair_event_pkey',
  `insert into repair_event (ticket_id, seq, name, occurred_at, recorded_at, note_th, source)
   select ticket.id, event.seq, event.name, event.occurred_at, event.recorded_at, event.note_th, event.source
   from repair_event event cross join generate_series(1, ${TIMES_WRITTEN}) as copy join repair_ticket ticket on ticket.id = ${copyOf('event.ticket_id')}`,
  'alter table repair_event add primary key (ticket_id, seq)',
  `insert into track_code (code, ticket_id, issued_at, source)
   select upper(substr(md5(id::text), 1, 20)), id, received_at, source from repair_ticket where not exists (select 1 from track_code where ticket_id = repair_ticket.id)`,
];

/** The counters as the tickets have them. */
const COUNTERS = [
  'delete from turnaround_bin',
  `insert into turnaround_bin (agency_code, month, kind, source, minutes, count, with_standard, within_standard)
   select agency_code, date_trunc('month', handed_over_at at time zone 'Asia/Bangkok')::date, kind, source, turnaround_minutes, count(*),
     count(within_standard), count(*) filter (where within_standard)
   from repair_ticket where handed_over_at is not null group by 1, 2, 3, 4, 5`,
  'delete from received_month',
  `insert into received_month (agency_code, month, kind, source, count)
   select agency_code, date_trunc('month', received_at at time zone 'Asia/Bangkok')::date, kind, source, count(*) from repair_ticket group by 1, 2, 3, 4`,
  `update ticket_source s set first_received_at = (select min(t.received_at) from repair_ticket t where (t.source, t.kind) = (s.source, s.kind))`,
  'select refill_turnaround_tree()',
  'select refill_repair_measures()',
];
