import { parseDecimal } from '@nakhon/core/decimal';
import { Refusal } from '@nakhon/core/refusal';
import type { IndicatorDefinition, IndicatorDescription } from './indicator-definition.js';
import {
  boundsCrossed,
  decimalsOutOfRange,
  nothingChanged,
  numberTooLong,
  textMissing,
  weightNegative,
} from './indicator-definition.refusals.js';

/** What makes a signed result mean what it meant: a change of one of these is a new revision. */
export const DEFINING_FIELDS = [
  'nameTh',
  'nameEn',
  'unitTh',
  'unitEn',
  'direction',
  'cumulation',
  'decimals',
  'lowerBound',
  'upperBound',
  'weight',
  'kind',
] as const satisfies readonly (keyof IndicatorDefinition)[];

const NAMES = ['nameTh', 'nameEn', 'unitTh', 'unitEn'] as const;
const NUMBERS = ['lowerBound', 'upperBound', 'weight'] as const;
const TEXTS = ['definitionTh', 'scopeTh', 'measuringTh', 'dataSourceTh'] as const;
/** null for one of these says nothing. */
const NEVER_NULL = ['direction', 'cumulation', 'decimals', 'weight', 'kind', 'evidenceRequired', 'hasRatio'] as const;
const MOST_DECIMALS = 6;
/** Millionths that the columns hold: weights have three decimals and six whole digits. */
const WEIGHT_STEP = 1000n;
const HEAVIEST = 1_000_000n * 1_000_000n;

type Told = Partial<IndicatorDefinition & IndicatorDescription>;

/**
 * What was given, made even: names without blanks around, empty texts as null, numbers as plain decimals. Fields that are not there stay
 * out. Refuses TEXT_MISSING, NUMBER_INVALID, DECIMALS_OUT_OF_RANGE, WEIGHT_NEGATIVE, NUMBER_TOO_LONG.
 */
export function readDefinition<Given extends Told>(given: Given): Given {
  const read: Told = { ...given };
  for (const field of NEVER_NULL) if (read[field] === null) delete read[field];
  for (const field of NAMES) {
    if (read[field] === undefined) continue;
    read[field] = (read[field] ?? '').trim();
    if (read[field] === '') throw textMissing(field);
  }
  for (const field of TEXTS) if (read[field] !== undefined) read[field] = read[field]?.trim() || null;
  for (const field of NUMBERS) if (read[field] != null) read[field] = plainDecimal(numberIn(read[field], field));
  if (read.decimals !== undefined && !isWithin(read.decimals, MOST_DECIMALS)) throw decimalsOutOfRange(read.decimals);
  if (read.weight !== undefined) checkWeight(read.weight);
  return read as Given;
}

/** Refuses NUMBER_INVALID at the field. */
function numberIn(text: string, field: string): bigint {
  try {
    return parseDecimal(text);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, error.messages, error.facts, field);
    throw error;
  }
}

function isWithin(value: number, highest: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= highest;
}

function checkWeight(weight: string): void {
  const scaled = parseDecimal(weight);
  if (scaled < 0n) throw weightNegative(weight);
  if (scaled % WEIGHT_STEP !== 0n || scaled >= HEAVIEST) throw numberTooLong('weight', weight);
}

/** Millionths as text without zeros at the end, so that equal numbers are equal texts. */
function plainDecimal(scaled: bigint): string {
  const size = scaled < 0n ? -scaled : scaled;
  const fraction = String(size % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${size / 1_000_000n}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Refuses BOUNDS_CROSSED: what a definition says as a whole. */
export function checkBounds({ lowerBound, upperBound }: Pick<IndicatorDefinition, 'lowerBound' | 'upperBound'>): void {
  if (lowerBound == null || upperBound == null) return;
  if (parseDecimal(lowerBound) > parseDecimal(upperBound)) throw boundsCrossed(lowerBound, upperBound);
}

export interface DefinitionChange {
  /** Fields whose values differ, with the new ones. */
  changed: Told;
  /** Whether the old definition is to be kept and the revision raised. */
  isNewRevision: boolean;
}

/** What a change comes to against the indicator as it stands. Refuses NOTHING_CHANGED and what readDefinition and checkBounds refuse. */
export function decideChange(now: IndicatorDefinition & IndicatorDescription, changes: Told): DefinitionChange {
  const read = readDefinition(changes);
  const standing = readDefinition<Told>({ ...now });
  const entries = Object.entries(read).filter(
    ([field, value]) => value !== undefined && (value ?? null) !== (standing[field as keyof Told] ?? null),
  );
  if (entries.length === 0) throw nothingChanged();
  const changed = Object.fromEntries(entries) as Told;
  checkBounds({ ...standing, ...changed } as IndicatorDefinition);
  return { changed, isNewRevision: DEFINING_FIELDS.some((field) => field in changed) };
}
