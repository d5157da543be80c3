import { addDays, addMonths, localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import type { ReferenceAgency } from '@nakhon/db/reference';
import { DeviceKind, DeviceState } from '../device/device.enums.js';
import { GENERATED } from '../repair-ticket/generated-tickets.js';
import type { DeviceModel } from './catalogue.js';

/** A row of the table of devices. */
export interface DemoDevice {
  id: string;
  asset_number: string;
  kind: DeviceKind;
  brand: string;
  model: string;
  serial: string;
  agency_code: string;
  place_th: string;
  bought_on: LocalDate;
  warranty_until: LocalDate;
  state: DeviceState;
  source: string;
  recorded_at: string;
  version: number;
}

const { COMPUTER, MONITOR, PRINTER, SCANNER, UPS, NETWORK } = DeviceKind;
/** Devices of an agency by kind, with the class under which registers number them. */
const PARK: readonly { kind: DeviceKind; count: number; number: string }[] = [
  { kind: COMPUTER, count: 14, number: '7440-001' },
  { kind: MONITOR, count: 5, number: '7440-002' },
  { kind: PRINTER, count: 7, number: '7440-003' },
  { kind: SCANNER, count: 3, number: '7440-004' },
  { kind: UPS, count: 3, number: '7440-005' },
  { kind: NETWORK, count: 3, number: '7440-006' },
];
const OFFICE_PLACES = ['ฝ่ายปกครอง', 'ฝ่ายทะเบียน', 'ฝ่ายโยธา', 'ฝ่ายรายได้', 'ฝ่ายการคลัง', 'ฝ่ายการศึกษา', 'ฝ่ายเทศกิจ', 'ฝ่ายพัฒนาชุมชน'];
const DEPARTMENT_PLACES = ['สำนักงานเลขานุการ', 'กองกลาง', 'ฝ่ายบริหารงานทั่วไป', 'ฝ่ายการคลัง', 'ห้องประชุม'];
/** Most were bought before the first repair of the demonstration. */
const FIRST_PURCHASE: LocalDate = '2018-10-01';
const PURCHASE_DAYS = 2_000;

/** The computer equipment of an agency; the same for the same seed. */
export function generateDevices(seed: string, agency: ReferenceAgency, models: readonly DeviceModel[], asOf: Date): DemoDevice[] {
  const random = demoRandom(`${seed}/ict/devices/${agency.code}`);
  const registered = new Date('2023-09-01T02:00:00Z');
  return PARK.flatMap(({ kind, count, number }) =>
    Array.from({ length: count }, (_, index): DemoDevice => {
      const { brand, model } = random.pick(models.filter((each) => each.kind === kind));
      const boughtOn = earlier(addDays(FIRST_PURCHASE, random.between(0, PURCHASE_DAYS)), addDays(localDateOf(asOf), -1));
      return {
        id: random.uuid(registered),
        asset_number: `${number}-${agency.code.slice(0, 4)}/${String(index + 1).padStart(3, '0')}`,
        kind,
        brand,
        model,
        serial: serialOf(random),
        agency_code: agency.code,
        place_th: `ชั้น ${random.between(1, 5)} ${random.pick(agency.kind === 'DEPARTMENT' ? DEPARTMENT_PLACES : OFFICE_PLACES)}`,
        bought_on: boughtOn,
        warranty_until: addDays(addMonths(boughtOn, 36), -1),
        state: DeviceState.IN_USE,
        source: GENERATED,
        recorded_at: registered.toISOString(),
        version: 1,
      };
    }),
  );
}

const earlier = (a: LocalDate, b: LocalDate) => (a < b ? a : b);

function serialOf(random: DemoRandom): string {
  return Array.from({ length: 10 }, () => random.pick([...'0123456789ABCDEFGHJKLMNPRSTUVWXYZ'])).join('');
}
