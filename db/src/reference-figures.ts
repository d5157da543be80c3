import { z } from 'zod';
import { numberCell, numberOrNull, referenceReader, textCell, textOrNull } from './reference-file.js';

const appropriationShape = z.object({
  agencyCode: textCell,
  /** Baht as a decimal string. */
  amountBaht: textCell,
  baseMissionBaht: textOrNull,
  strategicMissionBaht: textOrNull,
});
export type ReferenceAppropriation = z.infer<typeof appropriationShape>;
/** The ordinance of fiscal year 2566 by agency. */
export const referenceAppropriations2566 = referenceReader('appropriations-fy2566.csv', appropriationShape);

const cumulativeTargetShape = z.object({ fiscalYear: numberCell, quarter: numberCell, targetPercent: numberCell });
export type ReferenceCumulativeTarget = z.infer<typeof cumulativeTargetShape>;
/** How much of the budget should be disbursed by the end of each quarter, in percent; the year is a fiscal year in พ.ศ. */
export const referenceCumulativeTargets = referenceReader('cumulative-targets.csv', cumulativeTargetShape);

const departmentPositionShape = z.object({ agencyCode: textCell, kind: textCell, count: numberCell });
export type ReferenceDepartmentPosition = z.infer<typeof departmentPositionShape>;
/** Posts of a whole department by kind. */
export const referenceDepartmentPositions = referenceReader('department-positions.csv', departmentPositionShape);

const nameSlipShape = z.object({ written: textCell, official: textCell });
export type ReferenceNameSlip = z.infer<typeof nameSlipShape>;
/** Names as files are known to misspell them, with the official spelling. */
export const referenceNameSlips = referenceReader('known-name-slips.csv', nameSlipShape);

const procurementStepShape = z.object({
  method: textCell,
  stepNo: numberCell,
  code: textCell,
  nameTh: textCell,
  nameEn: textCell,
  /** Standard length in `dayKind` days; null where the manual sets none. */
  minDays: numberOrNull,
  maxDays: numberOrNull,
  /** null where the contract sets the time (delivery). */
  dayKind: textOrNull,
  note: textOrNull,
  source: textCell,
});
export type ReferenceProcurementStep = z.infer<typeof procurementStepShape>;
/** The steps of each procurement method with their standard lengths ([004] 1.4.3-1.4.6). */
export const referenceProcurementSteps = referenceReader('procurement-steps.csv', procurementStepShape);

const serviceStandardShape = z.object({
  code: textCell,
  kind: textCell,
  nameTh: textCell,
  nameEn: textCell,
  amount: numberCell,
  /** WORKING_DAY or CALENDAR_MONTH. */
  unit: textCell,
  /** yyyy-mm-dd */
  validFrom: z.iso.date(),
  source: textCell,
});
export type ReferenceServiceStandard = z.infer<typeof serviceStandardShape>;
/** Within what time a repair is to be handed over. */
export const referenceServiceStandards = referenceReader('service-standards.csv', serviceStandardShape);
