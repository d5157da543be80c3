import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { textArray } from '@nakhon/kit/sql';
import { cellQuery } from '../result/cell.sql.js';
import { REMINDERS, type AgencyWaiting, type NoticeAct, type ToldIndicator } from './notice.rules.js';

/** A quarter whose due day is longer ago is told of no more: a hub that starts with old data tells no old news. */
const LATE_FOR_DAYS = 120;
/** How far back acts are looked for of which nothing was told. */
const ACTS_FOR_DAYS = 35;
const DAY_MS = 24 * 3_600_000;

interface PeriodRow {
  fiscalYear: number;
  quarter: number;
  dueOn: string;
}

/** How far each agency is in the quarters that are due soon or were not long ago: two statements. */
export async function findWaiting(em: EntityManager, now: Date): Promise<AgencyWaiting[]> {
  const today = localDateOf(now);
  const periods = await em.execute<PeriodRow[]>(
    `select fiscal_year as "fiscalYear", quarter, due_on::text as "dueOn" from reporting_period
     where due_on between ?::date - ?::int and ?::date + ?::int order by due_on`,
    [today, LATE_FOR_DAYS, today, REMINDERS[0]],
  );
  if (periods.length === 0) return [];
  const cells = cellQuery({ quarters: periods, asOf: now, source: null, indicators: { sql: 'true', parameters: [] } });
  const rows = await em.execute<Omit<AgencyWaiting, 'dueOn'>[]>(
    `with ${cells.sql}
     select meant.agency_code as "agencyCode", cell.fiscal_year as "fiscalYear", cell.quarter,
       count(*)::int as counted, count(*) filter (where not cell.reported)::int as waiting
     from cell join meant on meant.id = cell.indicator_id where cell.counts
     group by meant.agency_code, cell.fiscal_year, cell.quarter order by 2, 3, 1`,
    cells.parameters,
  );
  return rows.map((row) => ({
    ...row,
    dueOn: periods.find((each) => each.fiscalYear === row.fiscalYear && each.quarter === row.quarter)!.dueOn,
  }));
}

const INDICATOR = `jsonb_build_object('id', indicator.id, 'code', indicator.code, 'nameTh', indicator.name_th, 'nameEn', indicator.name_en,
  'agencyCode', indicator.agency_code)`;

type Found = Record<string, unknown> & { at: Date; expiresAt?: Date };

/** What notices say of indicators, by id. */
export async function findToldIndicators(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ToldIndicator>> {
  if (ids.length === 0) return new Map();
  const rows = await em.execute<{ indicator: ToldIndicator }[]>(
    `select ${INDICATOR} as indicator from indicator where id = any(?::uuid[])`,
    [textArray(ids)],
  );
  return new Map(rows.map(({ indicator }) => [indicator.id, indicator]));
}

/** Results returned, quarters signed and cells opened again within the last weeks of which there is no notice: three statements. */
export async function findUntoldActs(em: EntityManager, now: Date): Promise<NoticeAct[]> {
  const since = new Date(now.getTime() - ACTS_FOR_DAYS * DAY_MS);
  const returned = await em.execute<Found[]>(
    `select 'RETURNED' as kind, fiscal_year as "fiscalYear", quarter, recorded_at as at, ${INDICATOR} as indicator, version,
       note_th as "reasonTh", return_due_on::text as "returnDueOn"
     from result_version join indicator on indicator.id = indicator_id where state = 'RETURNED' and recorded_at between ? and ?
       and not exists (select 1 from notice where key = concat('RETURNED:', result_version.fiscal_year, '/', result_version.quarter, ':', indicator.id, ':', version))
       and not exists (select 1 from cell_reopening opening where (opening.fiscal_year, opening.quarter, opening.indicator_id)
         = (result_version.fiscal_year, result_version.quarter, result_version.indicator_id)
         and recorded_at >= opened_at and recorded_at < opened_at + interval '1 minute')`,
    [since, now],
  );
  const signed = await em.execute<Found[]>(
    `select 'SIGNED' as kind, fiscal_year as "fiscalYear", quarter, signed_at as at, id as "signatureId", agency_code as "agencyCode", cells
     from quarter_signature where signed_at between ? and ? and not exists (select 1 from notice where key = concat('SIGNED:', quarter_signature.id))`,
    [since, now],
  );
  const reopened = await em.execute<Found[]>(
    `select 'REOPENED' as kind, fiscal_year as "fiscalYear", quarter, opened_at as at, ${INDICATOR} as indicator, opening.id as "reopeningId",
       reason_th as "reasonTh", expires_at as "expiresAt"
     from cell_reopening opening join indicator on indicator.id = indicator_id where opened_at between ? and ?
       and not exists (select 1 from notice where key = concat('REOPENED:', opening.id))`,
    [since, now],
  );
  return [...returned, ...signed, ...reopened].map(dated) as unknown as NoticeAct[];
}

/** Instants come as text or as Date, by the way the driver was set. */
function dated(row: Found): Found {
  return { ...row, at: new Date(row.at), ...(row.expiresAt === undefined ? {} : { expiresAt: new Date(row.expiresAt) }) };
}
