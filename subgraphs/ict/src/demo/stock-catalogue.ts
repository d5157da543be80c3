import { readFileSync } from 'node:fs';
import { numberCell, parseReference, textCell } from '@nakhon/db/reference-file';
import { z } from 'zod';

/** `db/demo`, the same from `src/` and `dist/`. */
const DEMO = new URL('../../../../db/demo/', import.meta.url);

/** Bought once and then no more, so that the list of what is to be bought is never empty. */
export const NOT_BOUGHT: readonly string[] = ['INK-85A', 'CAB-VGA'];

const materialShape = z.object({
  code: textCell,
  nameTh: textCell,
  nameEn: textCell,
  unitTh: textCell,
  isPart: numberCell,
  reorderLevel: numberCell,
  /** How many are bought at a time. */
  lot: numberCell,
  /** How often it is drawn, against the others. */
  popularity: numberCell,
});
export type MaterialModel = z.infer<typeof materialShape>;

/** A material of the demonstration with its id. */
export interface DemoMaterial extends MaterialModel {
  id: string;
  recordedAt: Date;
}

/** What a demonstration of the store is made of. */
export interface StockCatalogue {
  materials: readonly MaterialModel[];
  /** Names of people of the city, in Thai. */
  people: readonly string[];
}

export function readStockCatalogue(): StockCatalogue {
  const read = <Shape extends z.ZodType>(file: string, shape: Shape) =>
    parseReference(file, readFileSync(new URL(file, DEMO), 'utf8'), shape);
  const people = read('officer-names.csv', z.object({ nameTh: textCell }));
  return { materials: read('materials.csv', materialShape), people: people.map(({ nameTh }) => nameTh) };
}

/** Words in the problem of a repair, the part that it takes and about what it costs (baht). */
const PARTS = [
  ['ความร้อน', 'ชุดความร้อนเครื่องพิมพ์เลเซอร์', 3_900, 'FUS-107'],
  ['หัวเข็ม', 'หัวพิมพ์เครื่องพิมพ์หัวเข็ม 24 เข็ม', 4_500, 'HEAD-LQ'],
  ['เครื่องพิมพ์', 'ชุดลูกยางดึงกระดาษ', 850, 'ROL-PICK'],
  ['จอภาพ', 'แผงวงจรจ่ายไฟของจอภาพ', 1_450, null],
  ['สำรองไฟ', 'แบตเตอรี่เครื่องสำรองไฟ 12V 7Ah', 690, 'BAT-UPS7'],
  ['ทั้งห้อง', 'สวิตช์เครือข่าย 24 พอร์ต', 8_900, null],
  ['การ์ดเครือข่าย', 'การ์ดเครือข่าย PCIe', 650, 'LAN-PCIE'],
  ['ฮาร์ดดิสก์', 'ฮาร์ดดิสก์ 1 TB', 1_590, 'HDD-1TB'],
  ['ช้ามาก', 'โซลิดสเตตไดรฟ์ 480 GB', 1_290, 'SSD-480'],
  ['เปิดเครื่องไม่ติด', 'แหล่งจ่ายไฟ 500 วัตต์', 1_250, 'PSU-500'],
] as const;

export interface NeededPart {
  nameTh: string;
  baht: number;
  /** Code of the material that it is; null = the store has none of its kind. */
  code: string | null;
}

/** The part that a repair with this problem takes. */
export function neededPart(subjectTh: string): NeededPart {
  const [, nameTh, baht, code] = PARTS.find(([word]) => subjectTh.includes(word)) ?? ['', 'อะไหล่ตามที่ระบุในใบรายงานการซ่อม', 1_800, null];
  return { nameTh, baht, code };
}
