import { registerEnumType } from 'type-graphql';

/** The kinds of device for which [001] 1.1 has a manual, networks, and what is none of them. */
export enum DeviceKind {
  COMPUTER = 'COMPUTER',
  MONITOR = 'MONITOR',
  PRINTER = 'PRINTER',
  SCANNER = 'SCANNER',
  UPS = 'UPS',
  NETWORK = 'NETWORK',
  OTHER = 'OTHER',
}

registerEnumType(DeviceKind, {
  name: 'DeviceKind',
  description: 'ประเภทอุปกรณ์ [001] 1.1 · Kind of device',
  valuesConfig: {
    COMPUTER: { description: 'เครื่องคอมพิวเตอร์ · Computer' },
    MONITOR: { description: 'จอภาพ · Monitor' },
    PRINTER: { description: 'เครื่องพิมพ์ · Printer' },
    SCANNER: { description: 'เครื่องสแกน · Scanner' },
    UPS: { description: 'เครื่องสำรองไฟ · Uninterruptible power supply' },
    NETWORK: { description: 'อุปกรณ์เครือข่าย · Network device' },
    OTHER: { description: 'อื่น ๆ · Other' },
  },
});

export enum DeviceState {
  IN_USE = 'IN_USE',
  DISPOSAL_ADVISED = 'DISPOSAL_ADVISED',
  DISPOSED = 'DISPOSED',
}

registerEnumType(DeviceState, {
  name: 'DeviceState',
  description: 'สถานะของอุปกรณ์ · State of a device',
  valuesConfig: {
    IN_USE: { description: 'ใช้งานอยู่ · In use' },
    DISPOSAL_ADVISED: { description: 'เสนอจำหน่าย เพราะซ่อมไม่ได้ · Disposal advised: beyond repair' },
    DISPOSED: { description: 'จำหน่ายแล้ว · Disposed of' },
  },
});
