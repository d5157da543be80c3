import { readFileSync } from 'node:fs';
import { numberCell, numberOrNull, parseReference, textCell, textOrNull } from '@nakhon/db/reference-file';
import { z } from 'zod';
import { Cumulation } from '../indicator/cumulation.js';
import { Direction } from '../indicator/direction.js';
import { IndicatorKind } from '../indicator/indicator-kind.js';

const FOLDER = new URL('../../../../db/demo/', import.meta.url);

const templateShape = z.object({
  code: textCell,
  nameTh: textCell,
  nameEn: textCell,
  unitTh: textCell,
  unitEn: textCell,
  direction: z.enum(Direction),
  cumulation: z.enum(Cumulation),
  decimals: numberCell,
  lowerBound: numberOrNull,
  upperBound: numberOrNull,
  weight: numberCell,
  kind: z.enum(IndicatorKind),
  strategicIssue: textOrNull,
  /** DISTRICT, ALL_DEPARTMENTS or DEPARTMENT:<code>. */
  scope: textCell,
  targetQ1: numberCell,
  targetQ2: numberCell,
  targetQ3: numberCell,
  targetQ4: numberCell,
  /** How far results stray from targets, as a share of them. */
  spread: numberCell,
});

/** An indicator as it is set for one agency or many alike; targets are those of fiscal year 2569. */
export type IndicatorTemplate = z.infer<typeof templateShape>;

let templates: IndicatorTemplate[] | undefined;
let officers: string[] | undefined;

export function indicatorTemplates(): readonly IndicatorTemplate[] {
  return (templates ??= parseReference('indicator-templates.csv', read('indicator-templates.csv'), templateShape));
}

/** Invented names. */
export function officerNames(): readonly string[] {
  return (officers ??= parseReference('officer-names.csv', read('officer-names.csv'), z.object({ nameTh: textCell })).map(
    (row) => row.nameTh,
  ));
}

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}
