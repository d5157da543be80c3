import { agenciesOf, raw, sql, ticketCondition, ticketKey, type MeasureQuestion, type Piece } from './measure-question.js';
import type { MeasureWindow } from './measures.rules.js';

/** Open tickets of a key by the day of receipt in Bangkok. */
export interface BacklogRow {
  key: string;
  received_on: string;
  open: number;
  waiting_part: number;
  part_since: string | Date | null;
}

/**
 * What was open at the cut-off, by day of receipt, with the waits for parts. Open is also what ended before it and was recorded only after
 * `asOf`. The parts are three because an `or` would keep the index from being used.
 */
export function backlogQuery(question: MeasureQuestion, window: MeasureWindow, isNow: boolean): Piece {
  const { cutOff, asOf } = window;
  const known = sql`t.received_at < ${cutOff} and t.received_recorded_at <= ${asOf} and ${ticketCondition(question)}`;
  const rows = sql`select t.id, ${ticketKey(question)} as key, t.received_at, t.part_since from repair_ticket t
    join agency_ref a on a.code = t.agency_code left join device d on d.id = t.device_id where`;
  const since = isNow ? raw('open.part_since') : sql`(${partSince(window)})`;
  return sql`with scope as (${agenciesOf(question)}), open as (
      ${rows} t.open_until >= ${cutOff} and ${known}
      union all ${rows} t.open_until is null and ${known}
      union all ${rows} t.ended_recorded_at > t.ended_at and t.ended_recorded_at > ${asOf} and t.ended_at < ${cutOff} and not t.finish_unknown
        and (t.observed_until is null or t.observed_until >= ${cutOff}) and ${known})
    select key, to_char(received_at at time zone 'Asia/Bangkok', 'YYYY-MM-DD') as received_on, count(*)::int as open,
      count(since)::int as waiting_part, min(since) as part_since
    from (select open.key, open.received_at, ${since} as since from open) each where key is not null group by 1, 2`;
}

/**
 * Since when a ticket waited for a part at the cut-off, from its log as it was known by `asOf`: the first WAITING_PART after the last step
 * that is no wait. As `waitsOf` reckons it.
 */
function partSince({ cutOff, asOf }: MeasureWindow): Piece {
  const steps = sql`select e.seq, e.name, coalesce(moved.at, e.occurred_at) as at from repair_event e
      left join lateral (
        select (c.facts ->> 'occurredAt')::timestamptz as at from repair_event c
        where c.ticket_id = e.ticket_id and c.name = 'CORRECTED' and (c.facts ->> 'corrects')::int = e.seq and c.facts ->> 'occurredAt' is not null and c.recorded_at <= ${asOf}
        order by c.seq desc limit 1) moved on true
      where e.ticket_id = open.id and e.recorded_at <= ${asOf} and e.name not in ('ASSIGNED', 'CHECKED', 'NOTED', 'CORRECTED')
        and not exists (
          select 1 from repair_event c where c.ticket_id = e.ticket_id and c.name = 'CORRECTED' and (c.facts ->> 'corrects')::int = e.seq
            and (c.facts ->> 'struck')::boolean and c.recorded_at <= ${asOf})`;
  return sql`with step as (${steps}), known as (select * from step where at < ${cutOff})
    select min(wait.at) from known wait where wait.name = 'WAITING_PART' and not exists (
      select 1 from known later where later.name not in ('WAITING_PART', 'WAITING_AGENCY') and (later.at, later.seq) > (wait.at, wait.seq))`;
}
