import { localDateOf } from '@nakhon/core/bangkok-time';
import { DeviceState } from '../device/device.enums.js';
import { RepairKind, ReportChannel } from '../repair-ticket/repair-ticket.enums.js';
import {
  deviceDisposed,
  deviceOfOtherAgency,
  letterInFuture,
  problemUnknown,
  receiptOnlyForOfficers,
  receivedLongAgo,
} from './open.refusals.js';
import { knownProblem } from './problem.rules.js';
import type { OpenTicketInput } from './work-input.js';
import { requiredText, workText } from './work-text.rules.js';
import { eventInFuture, noIctWork } from './work.refusals.js';

/** What a request says, checked: texts without blanks around, empty ones as none. */
export interface CheckedRequest {
  kind: RepairKind;
  subjectTh: string;
  problem: string | null;
  deviceTh: string | null;
  channel: ReportChannel;
  letterNumber: string | null;
  letterDate: string | null;
  contactName: string | null;
  contactPhone: string | null;
  receivedAt: Date;
}

/** Letters lie about for weeks, not for years. */
const OLDEST_RECEIPT_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * Checks a request by itself. Refuses NOT_ICT_WORK, PROBLEM_UNKNOWN, LETTER_IN_FUTURE, ONLY_FOR_OFFICERS (a time of receipt told by the agency),
 * EVENT_IN_FUTURE, RECEIVED_LONG_AGO and what `workText` refuses.
 */
export function checkedRequest(input: OpenTicketInput, isOfficer: boolean, now: Date): CheckedRequest {
  if (input.kind === RepairKind.CITIZEN_REPORT) throw noIctWork();
  const problem = input.problem?.trim() || null;
  if (problem !== null && !knownProblem(input.kind, problem)) throw problemUnknown(problem);
  const letterDate = input.letterDate ?? null;
  if (letterDate !== null && letterDate > localDateOf(now)) throw letterInFuture(letterDate);
  return {
    kind: input.kind,
    subjectTh: requiredText('subjectTh', input.subjectTh),
    problem,
    deviceTh: workText('deviceTh', input.deviceTh),
    channel: input.channel ?? ReportChannel.ONLINE,
    letterNumber: workText('letterNumber', input.letterNumber),
    letterDate,
    contactName: workText('contactName', input.contactName),
    contactPhone: workText('contactPhone', input.contactPhone),
    receivedAt: receiptOf(input.receivedAt ?? null, isOfficer, now),
  };
}

function receiptOf(given: Date | null, isOfficer: boolean, now: Date): Date {
  if (!given) return now;
  if (!isOfficer) throw receiptOnlyForOfficers();
  if (given > now) throw eventInFuture(given, now, 'input.receivedAt');
  if (now.getTime() - given.getTime() > OLDEST_RECEIPT_DAYS * DAY_MS) throw receivedLongAgo(given, OLDEST_RECEIPT_DAYS);
  return given;
}

/** What of a device decides whether it may be brought. */
export interface BroughtDevice {
  assetNumber: string;
  state: string;
  agencyPath: string;
}

/** Refuses DEVICE_DISPOSED, and DEVICE_OF_OTHER_AGENCY unless one of the two agencies lies within the other. */
export function requireBringable({ assetNumber, state, agencyPath }: BroughtDevice, askerPath: string): void {
  if (!agencyPath.startsWith(askerPath) && !askerPath.startsWith(agencyPath)) throw deviceOfOtherAgency(assetNumber);
  if (state === DeviceState.DISPOSED) throw deviceDisposed(assetNumber);
}
