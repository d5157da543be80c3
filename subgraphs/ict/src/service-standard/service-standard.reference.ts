import type { EntityManager } from '@mikro-orm/postgresql';
import { workingCalendar } from '@nakhon/core/working-time';
import { referenceHolidays } from '@nakhon/db/reference';
import { referenceServiceStandards } from '@nakhon/db/reference-figures';
import type { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import type { RepairPolicies } from './service-standard.rules.js';
import { ServiceStandard, type StandardUnit } from './service-standard.js';
import { WorkingHoliday } from './working-holiday.js';

/** Brings standards and holidays up to the reference data; safe to call at every start. */
export async function loadStandards(em: EntityManager): Promise<void> {
  const standards = referenceServiceStandards().map(({ code, kind, nameTh, nameEn, amount, unit, validFrom }) => ({
    code,
    kind: kind as RepairKind,
    nameTh,
    nameEn: nameEn ?? nameTh,
    amount,
    unit: unit as StandardUnit,
    validFrom,
  }));
  await em.upsertMany(ServiceStandard, standards);
  await em.upsertMany(
    WorkingHoliday,
    referenceHolidays().map(({ date, nameTh }) => ({ date, nameTh })),
  );
}

export async function repairPolicies(em: EntityManager): Promise<RepairPolicies> {
  const standards = await em.find(ServiceStandard, {});
  const holidays = await em.find(WorkingHoliday, {});
  return { standards, calendar: workingCalendar(holidays.map(({ date }) => date)) };
}
