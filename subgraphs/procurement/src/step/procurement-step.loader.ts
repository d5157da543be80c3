import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import { calendarOf } from '../calendar/working-holiday.loader.js';
import type { DayKind } from '../method/day-kind.js';
import type { ProcurementAsOf } from '../procurement/procurement-as-of.js';
import { isOpen } from '../procurement/procurement.rules.js';
import { computeSteps, type StepFacts } from './procurement-step.rules.js';
import type { StepAsOf } from './step-as-of.js';

interface StepRow {
  procurement_id: string;
  number: number;
  code: string;
  name_th: string;
  name_en: string;
  max_days: number | null;
  day_kind: DayKind | null;
  started_on: string | null;
  ended_on: string | null;
}

const STEPS = `
  select p.id as procurement_id, standard.step_no as number, standard.code, standard.name_th, standard.name_en, standard.max_days,
    standard.day_kind, step.started_on::text, step.ended_on::text
  from procurement p
  join method_step standard on standard.method = p.method
  left join procurement_step step on step.procurement_id = p.id and step.number = standard.step_no and step.recorded_at <= ?
  where p.id = any(?::uuid[])`;

const stepFacts = defineLoader<string, StepFacts[]>(
  (id) => id,
  async (ids, context) => {
    const rows: StepRow[] = await context.em.execute(STEPS, [context.now, textArray(ids)]);
    const byProcurement = Map.groupBy(rows, (row) => row.procurement_id);
    return new Map([...byProcurement].map(([id, own]) => [id, own.map(factsOf)]));
  },
);

function factsOf(row: StepRow): StepFacts {
  return {
    number: row.number,
    code: row.code,
    nameTh: row.name_th,
    nameEn: row.name_en,
    maxDays: row.max_days,
    dayKind: row.day_kind,
    startedOn: row.started_on,
    endedOn: row.ended_on,
  };
}

/** The steps of a procurement as of its day: those begun and those ahead. All procurements of a request cost one statement. */
export async function stepsOf(context: SubgraphContext, procurement: ProcurementAsOf): Promise<StepAsOf[]> {
  const [calendar, facts] = await Promise.all([calendarOf(context), stepFacts(context).load(procurement.id)]);
  const path = { method: procurement.method, medianPrice: procurement.medianPriceBaht ?? 0n, isOpen: isOpen(procurement.state) };
  return computeSteps(calendar, facts ?? [], path, procurement.day);
}
