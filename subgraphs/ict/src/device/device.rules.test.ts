import { expect, test } from 'vitest';
import { DeviceKind, DeviceState } from './device.enums.js';
import { checkedDevice, type DeviceFacts } from './device.rules.js';

const today = '2026-11-22';
const facts: DeviceFacts = {
  assetNumber: '416-50-0001',
  kind: DeviceKind.COMPUTER,
  brand: 'Thara',
  model: 'Desk 300',
  serial: 'SN1',
  agencyCode: '50010000',
  placeTh: 'ชั้น 2',
  boughtOn: '2024-01-10',
  warrantyUntil: '2027-01-09',
  state: DeviceState.IN_USE,
};

test('texts lose the blanks around them and empty ones are none', () => {
  expect(checkedDevice({ ...facts, assetNumber: ' 416-50-0001 ', serial: '  ', placeTh: null }, today)).toEqual({
    ...facts,
    serial: null,
    placeTh: null,
  });
});

test.each<[string, Partial<DeviceFacts>, string]>([
  ['TEXT_MISSING', { assetNumber: ' ' }, 'input.assetNumber'],
  ['TEXT_MISSING', { model: '' }, 'input.model'],
  ['TEXT_INVALID', { serial: 'SN\u00071' }, 'input.serial'],
  ['TEXT_INVALID', { serial: 'SN\u202E1' }, 'input.serial'],
  ['TEXT_INVALID', { placeTh: 'ชั้น\n2' }, 'input.placeTh'],
  ['TEXT_TOO_LONG', { assetNumber: '1'.repeat(61) }, 'input.assetNumber'],
  ['PURCHASE_IN_FUTURE', { boughtOn: '2026-11-23' }, 'input.boughtOn'],
  ['PURCHASE_IN_FUTURE', { boughtOn: '2567-01-10' }, 'input.boughtOn'],
  ['WARRANTY_TOO_FAR', { warrantyUntil: '2570-01-09' }, 'input.warrantyUntil'],
  ['WARRANTY_BEFORE_PURCHASE', { warrantyUntil: '2024-01-09' }, 'input.warrantyUntil'],
])('refuses with %s %j and names the field', (code, given, field) => {
  expect(() => checkedDevice({ ...facts, ...given }, today)).toThrow(expect.objectContaining({ code, field }));
});

test('a device bought today is one', () => {
  expect(checkedDevice({ ...facts, boughtOn: today }, today).boughtOn).toBe(today);
});

test('a warranty that ends on the day of purchase is one', () => {
  expect(checkedDevice({ ...facts, warrantyUntil: '2024-01-10' }, today).warrantyUntil).toBe('2024-01-10');
});
