import { Refusal } from '@nakhon/core/refusal';
import { z } from 'zod';
import { numberCell, numberOrNull, referenceReader, textCell, textOrNull } from './reference-file.js';

const agencyShape = z.object({
  /** BMA's eight digits. */
  code: textCell,
  /** null for the city itself. */
  parentCode: textOrNull,
  /** CITY, DEPARTMENT, DISTRICT_OFFICE, DIVISION, SECTION or BUDGET_HOLDER. */
  kind: textCell,
  nameTh: textCell,
  nameEn: textCell,
  shortNameTh: textOrNull,
  districtCode: textOrNull,
  serviceSection: numberOrNull,
});
export type ReferenceAgency = z.infer<typeof agencyShape>;
/** The agency tree, parents and children. */
export const referenceAgencies = referenceReader('agencies.csv', agencyShape);

const districtShape = z.object({
  /** 1001-1050. */
  code: textCell,
  agencyCode: textCell,
  nameTh: textCell,
  nameEn: textCell,
  groupCode: textCell,
  serviceSection: numberCell,
  tileRow: numberCell,
  tileCol: numberCell,
  lat: numberCell,
  lon: numberCell,
  areaSqkm: numberCell,
  population: numberCell,
});
export type ReferenceDistrict = z.infer<typeof districtShape>;
/** The 50 districts. */
export const referenceDistricts = referenceReader('districts.csv', districtShape);

const namedShape = z.object({ code: textCell, nameTh: textCell, nameEn: textCell });
export type ReferenceDistrictGroup = z.infer<typeof namedShape>;
/** The groups of districts (กรุงเทพกลาง, …). */
export const referenceDistrictGroups = referenceReader('district-groups.csv', namedShape);

export type ReferenceStrategicIssue = z.infer<typeof namedShape>;
/** The issues of the city's development plan. */
export const referenceStrategicIssues = referenceReader('strategic-issues.csv', namedShape);

const planNodeShape = z.object({
  code: textCell,
  /** PLAN, PHASE, ISSUE, SUB_ISSUE, GOAL or STRATEGY. */
  kind: textCell,
  parentCode: textOrNull,
  nameTh: textCell,
  nameEn: textCell,
  sortOrder: numberCell,
});
/** What the documents name of the city's 20-year plan, parents before children. */
export const referencePlanNodes = referenceReader('plan-nodes.csv', planNodeShape);

const processIndicatorShape = z.object({
  /** Of the process in [004] table 2, such as K11 for 1.1. */
  code: textCell,
  nameTh: textCell,
  nameEn: textCell,
  unitTh: textCell,
  unitEn: textCell,
  cumulation: textCell,
  decimals: numberCell,
  lowerBound: numberOrNull,
  upperBound: numberOrNull,
  /** ALL = every department and district office, otherwise the code of one agency. */
  scope: textCell,
  definitionTh: textCell,
});
/** Indicators of the processes in [004] table 2; more is better with all of them. */
export const referenceProcessIndicators = referenceReader('process-indicators.csv', processIndicatorShape);

const holidayShape = z.object({
  /** yyyy-mm-dd, a day in Bangkok. */
  date: z.iso.date(),
  nameTh: textCell,
  nameEn: textCell,
  /** HOLIDAY or SUBSTITUTE. */
  kind: textCell,
});
export type ReferenceHoliday = z.infer<typeof holidayShape>;
/** Days on which the offices are closed besides Saturdays and Sundays. */
export const referenceHolidays = referenceReader('holidays.csv', holidayShape);

const positionShape = z.object({
  agencyCode: textCell,
  sectionTh: textOrNull,
  titleTh: textCell,
  levelTh: textOrNull,
  kind: textCell,
  /** Number of posts. */
  count: numberCell,
});
export type ReferencePosition = z.infer<typeof positionShape>;
/** Posts by agency, section and title. */
export const referencePositions = referenceReader('positions.csv', positionShape);

let agenciesByCode: ReadonlyMap<string, ReferenceAgency> | undefined;

/**
 * Codes from the root down to the agency: `/00000000/24000000/24050000/`. A subtree is everything whose path begins with it.
 * @throws Refusal `AGENCY_UNKNOWN` with the code.
 */
export function agencyPath(code: string): string {
  agenciesByCode ??= new Map(referenceAgencies().map((agency) => [agency.code, agency]));
  return pathInTree(code, agenciesByCode);
}

/** The same over any tree. @throws Refusal `AGENCY_UNKNOWN`; Error when parents go round in a circle. */
export function pathInTree(code: string, agencies: ReadonlyMap<string, Pick<ReferenceAgency, 'parentCode'>>): string {
  const codes: string[] = [];
  for (let at: string | null = code; at !== null;) {
    const agency = agencies.get(at);
    if (!agency) throw unknownAgency(at);
    if (codes.includes(at)) throw new Error(`The parents of agency ${code} go round in a circle at ${at}`);
    codes.unshift(at);
    at = agency.parentCode;
  }
  return `/${codes.join('/')}/`;
}

function unknownAgency(code: string): Refusal {
  return new Refusal('AGENCY_UNKNOWN', { th: `ไม่พบหน่วยงานรหัส ${code}`, en: `There is no agency with code ${code}.` }, { code });
}
