import { readFileSync } from 'node:fs';
import { numberCell, parseReference, textCell } from '@nakhon/db/reference-file';
import { z } from 'zod';

/** `db/demo`, the same from `src/` and `dist/`. */
const DEMO = new URL('../../../../db/demo/', import.meta.url);

const problemShape = z.object({
  /** A known problem of the hub (`work/problem.rules.ts`). */
  code: textCell,
  kind: z.enum(['HARDWARE', 'SOFTWARE', 'NETWORK']),
  problemTh: textCell,
  causeTh: textCell,
  remedyTh: textCell,
  /** 1: a part must be bought. */
  needsPart: numberCell,
});
export type Problem = z.infer<typeof problemShape>;

const deviceShape = z.object({ kind: textCell, brand: textCell, model: textCell });
export type DeviceModel = z.infer<typeof deviceShape>;

/** What a demonstration of repairs is made of. */
export interface Catalogue {
  problems: readonly Problem[];
  devices: readonly DeviceModel[];
}

export function readCatalogue(): Catalogue {
  const read = <Shape extends z.ZodType>(file: string, shape: Shape) =>
    parseReference(file, readFileSync(new URL(file, DEMO), 'utf8'), shape);
  return { problems: read('repair-problems.csv', problemShape), devices: read('device-models.csv', deviceShape) };
}

/** Words in a problem that tell which kind of device has it. */
const DEVICE_WORDS = [
  ['เครื่องพิมพ์', 'PRINTER'],
  ['งานพิมพ์', 'PRINTER'],
  ['สแกน', 'SCANNER'],
  ['จอภาพ', 'MONITOR'],
  ['สำรองไฟ', 'UPS'],
  ['ทั้งห้อง', 'NETWORK'],
  ['ไร้สาย', 'NETWORK'],
] as const;

/** The kind of device that a problem is found on. */
export function deviceKindOf({ problemTh }: Problem): string {
  return DEVICE_WORDS.find(([word]) => problemTh.includes(word))?.[1] ?? 'COMPUTER';
}
