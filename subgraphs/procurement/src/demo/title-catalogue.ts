import { readFileSync } from 'node:fs';
import { numberCell, parseReference, textCell } from '@nakhon/db/reference-file';
import { z } from 'zod';
import { ProcurementMethod } from '../method/procurement-method.js';

const FILE = new URL('../../../../db/demo/procurement-titles.csv', import.meta.url);

const titleShape = z.object({
  titleTh: textCell,
  /** Range of prices, whole baht. */
  lowBaht: numberCell,
  highBaht: numberCell,
  /** The method that such a thing is bought by above the officer's limit. */
  methodHint: z.enum(ProcurementMethod),
});
export type TitleTemplate = z.infer<typeof titleShape>;

/** What offices buy, for demonstration data. */
export function readTitleTemplates(): readonly TitleTemplate[] {
  return parseReference('procurement-titles.csv', readFileSync(FILE, 'utf8'), titleShape);
}
