import { isLocalDate, type LocalDate } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';
import type { MappedRow } from '@nakhon/kit/import/mapping';
import { agencyByName } from '@nakhon/kit/import/name-matching';
import type { RejectReason } from '@nakhon/kit/import/rejects';
import { DeviceKind, DeviceState } from '../device/device.enums.js';
import { checkedDevice, type DeviceFacts } from '../device/device.rules.js';
import * as reasons from './reject-reasons.js';

export type DeviceRowDecision = { device: DeviceFacts } | { reject: RejectReason };

/** How registers call the kinds. */
const KIND_WORDS: Record<string, DeviceKind> = {
  คอมพิวเตอร์: DeviceKind.COMPUTER,
  เครื่องคอมพิวเตอร์: DeviceKind.COMPUTER,
  จอภาพ: DeviceKind.MONITOR,
  เครื่องพิมพ์: DeviceKind.PRINTER,
  เครื่องสแกน: DeviceKind.SCANNER,
  สแกนเนอร์: DeviceKind.SCANNER,
  เครื่องสำรองไฟ: DeviceKind.UPS,
  อุปกรณ์เครือข่าย: DeviceKind.NETWORK,
  'อื่น ๆ': DeviceKind.OTHER,
  อื่นๆ: DeviceKind.OTHER,
};
const KINDS: ReadonlyMap<string, DeviceKind> = new Map([
  ...Object.entries(KIND_WORDS),
  ...Object.values(DeviceKind).map((kind): [string, DeviceKind] => [kind, kind]),
]);
const OWNERS = new Set(['DEPARTMENT', 'DISTRICT_OFFICE']);

/** What a row of a register says (fields: `docs/import.md`), or why it is not taken; `today` is the day of the import. */
export function decideDeviceRow(row: MappedRow, today: LocalDate): DeviceRowDecision {
  try {
    const kind = KINDS.get(row('deviceKind'));
    if (!kind) return { reject: reasons.deviceKindUnknown };
    if (row('agency') === '') return { reject: reasons.agencyMissing };
    const agency = agencyByName(row('agency'));
    if (!agency || !OWNERS.has(agency.kind)) return { reject: reasons.agencyUnknown };
    const wrongDay = (['boughtOn', 'warrantyUntil'] as const).find((field) => row(field) !== '' && !isLocalDate(row(field)));
    if (wrongDay) return { reject: reasons.dayInvalid(wrongDay) };
    return { device: checkedDevice(factsOf(row, kind, agency.code), today) };
  } catch (error) {
    if (error instanceof Refusal) return { reject: reasons.reasonOf(error) };
    throw error;
  }
}

function factsOf(row: MappedRow, kind: DeviceKind, agencyCode: string): DeviceFacts {
  return {
    assetNumber: row('assetNumber'),
    kind,
    brand: row('brand'),
    model: row('model'),
    serial: row('serial') || null,
    agencyCode,
    placeTh: row('place') || null,
    boughtOn: row('boughtOn') || null,
    warrantyUntil: row('warrantyUntil') || null,
    state: DeviceState.IN_USE,
  };
}
