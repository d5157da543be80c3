import type { SubgraphContext } from '@nakhon/kit/context';
import { rowsCondition, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor, PAGE_LIMIT, pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { subtreesOf } from '@nakhon/kit/permission';
import { containing, textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { TICKET_ROLES } from '../permissions.js';
import type { DeviceListArguments } from './device-input.js';
import { Device } from './device.js';

/** A page of the devices within the viewer's subtrees, by asset number. Two statements: the page, and how many there are. */
export async function devices({ em, viewer }: SubgraphContext, args: DeviceListArguments): Promise<Connection<Device>> {
  const size = pageSize(args.first);
  const matching = conditionOf(args, subtreesOf(viewer, TICKET_ROLES));
  const cursor = decodeCursor(args.after, 1);
  if (cursor && typeof cursor[0] !== 'string') throw cursorInvalid();
  const rows: object[] = await em.execute(
    `select * from device where ${matching.sql}${cursor ? ' and asset_number > ?' : ''} order by asset_number limit ?`,
    [...matching.parameters, ...(cursor ?? []), size + 1],
  );
  const [{ total }] = (await em.execute(`select count(*) as total from device where ${matching.sql}`, matching.parameters)) as [
    { total: string },
  ];
  const found = rows.map((row) => em.map(Device, row));
  return toConnection(found, size, Number(total), ({ assetNumber }) => [assetNumber]);
}

function conditionOf(args: DeviceListArguments, subtrees: readonly string[]): ScopeQuery {
  const scope = args.agencyCode == null ? null : { agencyCodes: [args.agencyCode] };
  const parts: ScopeQuery[] = [rowsCondition('agency_code', scope, subtrees)];
  for (const column of ['kind', 'state'] as const) if (args[column]) parts.push({ sql: `${column} = ?`, parameters: [args[column]] });
  if (args.ids) parts.push({ sql: 'id = any(?::uuid[])', parameters: [textArray(args.ids.slice(0, PAGE_LIMIT).filter(isUuid))] });
  const search = args.search?.trim();
  if (search) {
    const columns = ['asset_number', 'serial', 'brand', 'model', 'place_th'];
    const pattern = containing(search);
    parts.push({ sql: `(${columns.map((column) => `${column} ilike ?`).join(' or ')})`, parameters: columns.map(() => pattern) });
  }
  return { sql: parts.map(({ sql }) => sql).join(' and '), parameters: parts.flatMap(({ parameters }) => parameters) };
}

/** The device with this identifier or asset number, within the viewer's subtrees; else null. */
export async function deviceBy({ em, viewer }: SubgraphContext, key: string): Promise<Device | null> {
  const seen = rowsCondition('agency_code', null, subtreesOf(viewer, TICKET_ROLES));
  const column = isUuid(key) ? 'id' : 'asset_number';
  const [row] = await em.execute(`select * from device where ${column} = ? and ${seen.sql}`, [key.trim(), ...seen.parameters]);
  return row ? em.map(Device, row) : null;
}
