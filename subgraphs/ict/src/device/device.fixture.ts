import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DeviceKind, DeviceState } from './device.enums.js';
import { Device } from './device.js';

let count = 0;

/** A computer of พระนคร, written at once. For tests. */
export async function aDevice(em: EntityManager, given: Partial<Device> = {}): Promise<Device> {
  const number = ++count;
  const device = Object.assign(new Device(), {
    id: randomUUIDv7(),
    assetNumber: `416-${String(number).padStart(4, '0')}`,
    kind: DeviceKind.COMPUTER,
    brand: 'Thara',
    model: 'Desk 300',
    serial: `SN${number}`,
    agencyCode: '50010000',
    placeTh: null,
    boughtOn: null,
    warrantyUntil: null,
    state: DeviceState.IN_USE,
    source: 'hub',
    recordedAt: new Date('2026-01-05T03:00:00Z'),
    ...given,
  });
  await em.persist(device).flush();
  return device;
}
