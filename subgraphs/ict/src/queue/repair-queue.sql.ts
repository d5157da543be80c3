import { rowsCondition, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor } from '@nakhon/kit/paging';
import { containing, textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { QueueOrder, type RepairQueueArguments } from './repair-queue.list.js';

/** What each order sorts by, as a number that a cursor can hold; ties go by id. */
const SORT_VALUES: Record<QueueOrder, string> = {
  DUE: 'coalesce((extract(epoch from due_at) * 1000)::bigint, 9007199254740991)',
  RECEIVED: '(extract(epoch from received_at) * 1000)::bigint',
  STATE_SINCE: '(extract(epoch from coalesce(state_since, received_at)) * 1000)::bigint',
};

/** Late when the deadline had passed before the clock was stopped by a wait for the agency, or has passed now. */
const LATE = "coalesce(due_at < case when state = 'WAITING_AGENCY' then least(state_since, ?) else ? end, false)";

/** The filters of a queue as a condition. Parameters stand as `?`. */
export interface QueueScope {
  subtrees: readonly string[];
  /** The viewer's username, for `mine`. */
  username: string | null;
  now: Date;
}

/** What has not ended and is the division's work, under all filters but `states`. */
export function queueCondition(args: RepairQueueArguments, { subtrees, username, now }: QueueScope): ScopeQuery {
  const { agencyCode, districtCode, officerId, search } = args;
  const isScoped = Boolean(agencyCode ?? districtCode);
  const scope = isScoped ? { agencyCodes: agencyCode ? [agencyCode] : null, districtCodes: districtCode ? [districtCode] : null } : null;
  const parts: ScopeQuery[] = [
    { sql: "open_until is null and section is not null and kind <> 'CITIZEN_REPORT'", parameters: [] },
    rowsCondition('agency_code', agencyCode && districtCode ? { agencyCodes: [agencyCode] } : scope, subtrees),
  ];
  if (agencyCode && districtCode) parts.push(rowsCondition('agency_code', { districtCodes: [districtCode] }, subtrees));
  for (const column of ['kind', 'section'] as const) if (args[column]) parts.push({ sql: `${column} = ?`, parameters: [args[column]] });
  if (officerId) parts.push(isUuid(officerId) ? { sql: 'officer_id = ?', parameters: [officerId] } : NONE);
  if (args.mine) parts.push({ sql: 'officer_id = (select id from service_officer where username = ? and active)', parameters: [username] });
  if (args.unassigned) parts.push({ sql: 'officer_id is null', parameters: [] });
  if (args.waitingPart) parts.push({ sql: 'part_since is not null', parameters: [] });
  if (args.late !== null && args.late !== undefined) parts.push({ sql: `${args.late ? '' : 'not '}${LATE}`, parameters: [now, now] });
  if (search) {
    const pattern = containing(search.trim());
    parts.push({ sql: '(code ilike ? or subject_th ilike ? or device_th ilike ?)', parameters: [pattern, pattern, pattern] });
  }
  return joined(parts);
}

const NONE: ScopeQuery = { sql: 'false', parameters: [] };

function joined(parts: readonly ScopeQuery[]): ScopeQuery {
  return { sql: parts.map(({ sql }) => sql).join(' and '), parameters: parts.flatMap(({ parameters }) => parameters) };
}

/** One page with the officers on its tickets, in one statement. */
export function queuePageQuery(args: RepairQueueArguments, condition: ScopeQuery, size: number): ScopeQuery {
  const sortValue = SORT_VALUES[args.orderBy ?? QueueOrder.DUE];
  const states = args.states ? { sql: ' and state = any(?::text[])', parameters: [textArray(args.states)] } : { sql: '', parameters: [] };
  const after = afterCursor(args, sortValue);
  return {
    sql: `select page.*, to_jsonb(officer) as officer from (
        select *, ${sortValue} as sort_value from repair_ticket where ${condition.sql}${states.sql}${after.sql}
        order by ${sortValue}, id limit ?) page
      left join service_officer officer on officer.id = page.officer_id
      order by page.sort_value, page.id`,
    parameters: [...condition.parameters, ...states.parameters, ...after.parameters, size],
  };
}

function afterCursor({ after }: RepairQueueArguments, sortValue: string): ScopeQuery {
  const cursor = decodeCursor(after, 2);
  if (!cursor) return { sql: '', parameters: [] };
  const [value, id] = cursor;
  if (typeof value !== 'number' || typeof id !== 'string' || !isUuid(id)) throw cursorInvalid();
  return { sql: ` and (${sortValue}, id) > (?::bigint, ?::uuid)`, parameters: cursor };
}

/** How many are in each state, and of them late. */
export function queueCountsQuery(condition: ScopeQuery, now: Date): ScopeQuery {
  return {
    sql: `select state, count(*)::int as count, count(*) filter (where ${LATE})::int as late from repair_ticket where ${condition.sql} group by state`,
    parameters: [now, now, ...condition.parameters],
  };
}
