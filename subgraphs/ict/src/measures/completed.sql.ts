import { textArray } from '@nakhon/kit/sql';
import {
  agenciesOf,
  counterCondition,
  counterKey,
  raw,
  sql,
  ticketCondition,
  ticketKey,
  type MeasureQuestion,
  type Piece,
} from './measure-question.js';
import type { MeasureWindow } from './measures.rules.js';

/** Sums over what was handed over, by key; numbers come as text. */
export interface CompletedRow {
  key: string;
  completed: string;
  with_standard: string;
  within_standard: string;
  first_time: string;
  returned: string;
  answers: string;
  score_sum: string;
  satisfied: string;
  median_low: number | null;
  median_high: number | null;
  p90_low: number | null;
  p90_high: number | null;
}

const TICKET_SUMS = `(t.within_standard is not null)::int as with_standard, coalesce(t.within_standard, false)::int as within_standard,
  (t.failed_checks = 0 and t.returned_at is null)::int as first_time, (t.returned_at is not null)::int as returned,
  (t.score is not null)::int as answers, coalesce(t.score, 0) as score_sum, (coalesce(t.score, 0) >= 4)::int as satisfied`;

/**
 * What was handed over in the window, from counters less what came after the cut-off or was recorded only after `asOf`, and less what was
 * learned of a hand-over only then: that it came back, how it was found.
 */
export function completedQuery(question: MeasureQuestion, window: MeasureWindow): Piece {
  const months = textArray(window.months);
  const key = counterKey(question);
  const condition = counterCondition(question);
  return sql`with scope as (${agenciesOf(question)}), excluded as (${excluded(question, window)}), unlearned as (${unlearned(question, window)}),
    sums as (
      select ${key} as key, m.completed, m.with_standard, m.within_standard, m.first_time, m.returned, m.answers, m.score_sum, m.satisfied
      from repair_measure m join agency_ref a on a.code = m.agency_code where m.month = any(${months}::date[]) and ${condition}
      union all select key, -1, -with_standard, -within_standard, -first_time, -returned, -answers, -score_sum, -satisfied from excluded
      union all select key, 0, 0, 0, first_time, -returned, -answers, -score_sum, -satisfied from unlearned),
    bins as (
      select key, minutes, sum(n)::bigint as n from (
        select ${key} as key, m.minutes, m.count as n from repair_measure_bin m join agency_ref a on a.code = m.agency_code
        where m.month = any(${months}::date[]) and ${condition}
        union all select key, minutes, -1 from excluded) each
      group by key, minutes having sum(n) <> 0),
    ${raw(SUMMARY)}`;
}

/** Ranks count from 0; with interpolation percentile p of n values lies at rank p × (n - 1), between a lower and an upper value. */
const SUMMARY = `climbed as (
      select key, minutes, (sum(n) over (partition by key order by minutes))::bigint as upto, (sum(n) over (partition by key))::bigint as total from bins),
    percentiles as (
      select key, min(minutes) filter (where upto > (total - 1) / 2) as median_low, min(minutes) filter (where upto > total / 2) as median_high,
        min(minutes) filter (where upto > 9 * (total - 1) / 10) as p90_low, min(minutes) filter (where upto > (9 * (total - 1) + 9) / 10) as p90_high
      from climbed group by key)
    select * from (
      select key, sum(completed) as completed, sum(with_standard) as with_standard, sum(within_standard) as within_standard, sum(first_time) as first_time,
        sum(returned) as returned, sum(answers) as answers, sum(score_sum) as score_sum, sum(satisfied) as satisfied
      from sums where key is not null group by key having sum(completed) > 0) summed left join percentiles using (key)`;

/** Handed-over tickets that stand in the counters of the window and do not count for it. */
function excluded(question: MeasureQuestion, { from, cutOff, until, asOf }: MeasureWindow): Piece {
  const rows = sql`select ${ticketKey(question)} as key, t.turnaround_minutes as minutes, ${raw(TICKET_SUMS)} ${handedOver(question)}`;
  return sql`${rows} and t.handed_over_at >= ${cutOff} and t.handed_over_at < ${until}
    union all ${rows} and t.ended_recorded_at > t.ended_at and t.ended_recorded_at > ${asOf} and t.handed_over_at >= ${from} and t.handed_over_at < ${cutOff}`;
}

/** Counted hand-overs of which something was learned after `asOf`; columns say what has to be taken back. */
function unlearned(question: MeasureQuestion, { from, cutOff, asOf }: MeasureWindow): Piece {
  const rows = sql`${handedOver(question)} and t.handed_over_at >= ${from} and t.handed_over_at < ${cutOff} and t.ended_recorded_at <= ${asOf}`;
  const key = ticketKey(question);
  return sql`select ${key} as key, (t.failed_checks = 0)::int as first_time, 1 as returned, 0 as answers, 0 as score_sum, 0 as satisfied ${rows} and t.returned_at > ${asOf}
    union all select ${key}, 0, 0, 1, t.score, (t.score >= 4)::int ${rows} and t.scored_at > ${asOf}`;
}

function handedOver(question: MeasureQuestion): Piece {
  return sql`from repair_ticket t join agency_ref a on a.code = t.agency_code left join device d on d.id = t.device_id where ${ticketCondition(question)}`;
}
