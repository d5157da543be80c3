import type { EntityManager } from '@mikro-orm/postgresql';
import { jsonLiteral } from '@nakhon/kit/json-literal';
import type { DeviceFacts } from './device.rules.js';

export interface BulkSettings {
  source: string;
  now: Date;
  newId: () => string;
}

const COLUMNS = ['kind', 'brand', 'model', 'serial', 'agency_code', 'place_th', 'bought_on', 'warranty_until'] as const;

/** Known devices keep their state and change only where something differs. */
const WRITE = `insert into device as known (id, asset_number, ${COLUMNS.join(', ')}, state, source, recorded_at, version)
  select id, asset_number, ${COLUMNS.join(', ')}, state, ?, ?, 1 from jsonb_to_recordset(?::jsonb) as given(id uuid, asset_number text, kind text,
    brand text, model text, serial text, agency_code text, place_th text, bought_on date, warranty_until date, state text)
  order by asset_number
  on conflict (asset_number) do update set ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')},
    source = excluded.source, recorded_at = excluded.recorded_at, version = known.version + 1
  where (${COLUMNS.map((column) => `known.${column}`).join(', ')}) is distinct from (${COLUMNS.map((column) => `excluded.${column}`).join(', ')})
  returning 1`;

/** Writes some thousand devices, known by their asset numbers, in the running transaction; gives how many were new or changed. */
export async function writeDevices(
  em: EntityManager,
  devices: readonly DeviceFacts[],
  { source, now, newId }: BulkSettings,
): Promise<number> {
  if (devices.length === 0) return 0;
  const rows = devices.map((device) => ({
    id: newId(),
    asset_number: device.assetNumber,
    kind: device.kind,
    brand: device.brand,
    model: device.model,
    serial: device.serial,
    agency_code: device.agencyCode,
    place_th: device.placeTh,
    bought_on: device.boughtOn,
    warranty_until: device.warrantyUntil,
    state: device.state,
  }));
  return (await em.execute(WRITE, [source, now, jsonLiteral(rows)])).length;
}
