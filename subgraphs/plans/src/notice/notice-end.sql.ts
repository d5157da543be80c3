const HANDED_IN = "('SUBMITTED', 'VERIFIED', 'SIGNED', 'NOT_APPLICABLE')";

/** Nothing of the agency is asked for in the quarter that was not handed in. */
const ALL_HANDED_IN = `not exists (
  select 1 from indicator asked
  where asked.agency_code = notice.agency_code and is_in_force(asked.retired_at, notice.fiscal_year, notice.quarter)
    and exists (select 1 from indicator_target target
      where (target.fiscal_year, target.quarter, target.indicator_id) = (notice.fiscal_year, notice.quarter, asked.id))
    and not exists (select 1 from result_cell given
      where (given.fiscal_year, given.quarter, given.indicator_id) = (notice.fiscal_year, notice.quarter, asked.id) and given.state in ${HANDED_IN}))`;

/** To stand after `notice`: how the cell of its indicator stands, and the period of its quarter. */
export const NOTICE_FACTS = `left join result_cell told_cell on (told_cell.fiscal_year, told_cell.quarter, told_cell.indicator_id)
    = (notice.fiscal_year, notice.quarter, notice.indicator_id)
  left join reporting_period told_period on (told_period.fiscal_year, told_period.quarter) = (notice.fiscal_year, notice.quarter)`;

/**
 * Why the notice asks nothing any more, as NoticeEnd, on the day that stands as the one parameter, four times; null while it asks. What is
 * looked up last is asked of open quarters only. A returned result counts as dealt with when it was handed in or waived after that return.
 */
export const NOTICE_ENDED = `case notice.kind
  when 'DUE_SOON' then case when told_period.due_on < ?::date then 'EXPIRED' when ${ALL_HANDED_IN} then 'DONE' end
  when 'LATE' then case when told_period.closes_on < ?::date then 'CLOSED' when ${ALL_HANDED_IN} then 'DONE' end
  when 'RETURNED' then case
    when told_cell.version > split_part(notice.key, ':', 4)::int and told_cell.state not in ('DRAFT', 'EMPTY') then 'DONE'
    when greatest(told_period.closes_on, (notice.facts ->> 'returnDueOn')::date) < ?::date then 'CLOSED' end
  when 'REOPENED' then case
    when told_cell.state in ${HANDED_IN} and told_cell.recorded_at > notice.created_at then 'DONE'
    when (notice.facts ->> 'expiresOn')::date < ?::date then 'EXPIRED' end
end`;
