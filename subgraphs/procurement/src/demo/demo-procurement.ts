import type { LocalDate } from '@nakhon/core/bangkok-time';
import type { Satang } from '@nakhon/core/money';
import type { ProcurementMethod } from '../method/procurement-method.js';

export interface DemoStep {
  number: number;
  code: string;
  startedOn: LocalDate;
  endedOn: LocalDate | null;
}

export interface DemoProcurement {
  id: string;
  code: string;
  titleTh: string;
  agencyCode: string;
  method: ProcurementMethod;
  fiscalYear: number;
  medianPriceSatang: Satang;
  contractedSatang: Satang | null;
  contractSignedOn: LocalDate | null;
  cancelledOn: LocalDate | null;
  completedOn: LocalDate | null;
  openedOn: LocalDate;
  egpReference: string | null;
  steps: DemoStep[];
}

/** What is known of a procurement at the end of `day`: nothing when it is not open yet, else itself without what comes later. */
export function asSeenOn(procurement: DemoProcurement, day: LocalDate): DemoProcurement[] {
  if (procurement.openedOn > day) return [];
  const known = (date: LocalDate | null) => (date !== null && date <= day ? date : null);
  const contractSignedOn = known(procurement.contractSignedOn);
  const steps = procurement.steps.filter((step) => step.startedOn <= day).map((step) => ({ ...step, endedOn: known(step.endedOn) }));
  // e-GP gives its number when the procurement enters the annual plan there.
  const isInEgp = steps.some((step) => step.code === 'ANNUAL_PLAN' && step.endedOn !== null);
  return [
    {
      ...procurement,
      contractSignedOn,
      contractedSatang: contractSignedOn === null ? null : procurement.contractedSatang,
      cancelledOn: known(procurement.cancelledOn),
      completedOn: known(procurement.completedOn),
      egpReference: isInEgp ? procurement.egpReference : null,
      steps,
    },
  ];
}
