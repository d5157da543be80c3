import type { SubgraphContext } from '@nakhon/kit/context';
import { rowsCondition, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor, pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { containing, textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { Viewer } from '@nakhon/kit/viewer';
import { keepsStore, storeSubtrees } from '../material/store.rules.js';
import { TICKET_ROLES } from '../permissions.js';
import type { WithdrawalArguments } from './withdrawal.list.js';
import { Withdrawal } from './withdrawal.js';

/** Subtrees whose withdrawals the viewer sees. */
export const withdrawalSubtrees = (viewer: Viewer) => storeSubtrees(viewer, TICKET_ROLES, keepsStore(viewer));

/** A page of withdrawals, newest first. Two statements: the page, and how many there are. */
export async function withdrawals({ em, viewer }: SubgraphContext, args: WithdrawalArguments): Promise<Connection<Withdrawal>> {
  const size = pageSize(args.first);
  const matching = conditionOf(args, viewer);
  const after = afterCursor(args.after);
  const rows: object[] = await em.execute(
    `select * from withdrawal where ${matching.sql}${after.sql} order by requested_at desc, id desc limit ?`,
    [...matching.parameters, ...after.parameters, size + 1],
  );
  const [count]: { total: number }[] = await em.execute(
    `select count(*)::int as total from withdrawal where ${matching.sql}`,
    matching.parameters,
  );
  const found = rows.map((row) => em.map(Withdrawal, row));
  return toConnection(found, size, count!.total, ({ requestedAt, id }) => [requestedAt.getTime(), id]);
}

function afterCursor(cursor: string | null | undefined): ScopeQuery {
  const values = decodeCursor(cursor, 2);
  if (!values) return { sql: '', parameters: [] };
  const [time, id] = values;
  if (typeof time !== 'number' || typeof id !== 'string' || !isUuid(id)) throw cursorInvalid();
  return { sql: ' and (requested_at, id) < (to_timestamp(?::bigint / 1000.0), ?::uuid)', parameters: [time, id] };
}

function conditionOf(args: WithdrawalArguments, viewer: Viewer): ScopeQuery {
  const scope = args.agencyCode == null ? null : { agencyCodes: [args.agencyCode] };
  const parts = [rowsCondition('agency_code', scope, withdrawalSubtrees(viewer))];
  if (args.states) parts.push({ sql: 'state = any(?::text[])', parameters: [textArray(args.states)] });
  if (args.materialId != null)
    parts.push({
      sql: 'id in (select withdrawal_id from withdrawal_line where material_id = any(?::uuid[]))',
      parameters: [textArray([args.materialId].filter(isUuid))],
    });
  if (args.search?.trim()) {
    const pattern = containing(args.search.trim());
    parts.push({ sql: '(number ilike ? or purpose_th ilike ? or requested_by ilike ?)', parameters: [pattern, pattern, pattern] });
  }
  return { sql: parts.map(({ sql }) => sql).join(' and '), parameters: parts.flatMap(({ parameters }) => parameters) };
}
