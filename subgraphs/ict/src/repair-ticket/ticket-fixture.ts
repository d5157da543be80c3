import { workingCalendar } from '@nakhon/core/working-time';
import { StandardUnit } from '../service-standard/service-standard.js';
import type { RepairPolicies } from '../service-standard/service-standard.rules.js';
import type { TicketToWrite } from './ticket-to-write.js';
import { RepairEventName, RepairKind } from './repair-ticket.enums.js';
import type { TicketEvent } from './repair-ticket.rules.js';

/** `2026-01-05 08:30` in Bangkok. */
export function at(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}:00+07:00`);
}

/** One event: `[name, when]`, recorded when it happened, or `[name, when, recorded]`. */
export type EventLine = [name: keyof typeof RepairEventName, occurred: string, recorded?: string];

export function aLog(lines: readonly EventLine[], source = 'hub'): TicketEvent[] {
  return lines.map(([name, occurred, recorded]) => ({
    name: RepairEventName[name],
    occurredAt: at(occurred),
    recordedAt: at(recorded ?? occurred),
    noteTh: null,
    source,
  }));
}

let count = 0;

/** A hardware repair of พระนคร with this log. */
export function aTicket(lines: readonly EventLine[], given: Partial<TicketToWrite> = {}): TicketToWrite {
  const number = String(++count).padStart(12, '0');
  return {
    id: `00000000-0000-7000-8000-${number}`,
    code: `T-${number}`,
    kind: RepairKind.HARDWARE,
    subjectTh: 'เปิดเครื่องไม่ติด',
    agencyCode: '50010000',
    deviceTh: 'Thara Desk 300',
    source: 'hub',
    externalId: null,
    observedUntil: null,
    finishUnknown: false,
    digest: null,
    events: aLog(lines, given.source),
    ...given,
  };
}

/** Standards of [001] since 1 October 2021, hardware in 5 working days from 2 February 2026; one holiday, 7 January 2026. */
export const policies: RepairPolicies = {
  standards: [
    { code: 'HARDWARE', amount: 3, unit: StandardUnit.WORKING_DAY, validFrom: '2021-10-01' },
    { code: 'HARDWARE', amount: 5, unit: StandardUnit.WORKING_DAY, validFrom: '2026-02-02' },
    { code: 'HARDWARE_WITH_PART', amount: 3, unit: StandardUnit.CALENDAR_MONTH, validFrom: '2021-10-01' },
    { code: 'SOFTWARE', amount: 2, unit: StandardUnit.WORKING_DAY, validFrom: '2021-10-01' },
  ],
  calendar: workingCalendar(['2026-01-07']),
};
