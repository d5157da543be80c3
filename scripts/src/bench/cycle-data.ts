import type { EntityManager } from '@mikro-orm/postgresql';
import { loadAgencyRefs } from '@nakhon/kit/agency-ref';

/** The quarter that is reported in the bench, and the last of its twelve. */
export const BENCH_QUARTER = { fiscalYear: 2569, quarter: 2 };
/** While the results of that quarter are taken, after their due day. */
export const BENCH_NOW = new Date('2026-04-20T03:00:00Z');
const AGENCIES = 70;
const QUARTERS = 12;

/**
 * 70 agencies that share so many indicators, with targets and results of twelve quarters each: those of the past signed, those of the running
 * one in all states, handed in over two weeks, a twentieth out of the usual, a third in need of evidence. Gives one of the agencies.
 */
export async function writeReportingYears(em: EntityManager, indicators: number): Promise<string> {
  await em.transactional(async (inner) => {
    await inner.execute('set local statement_timeout = 0');
    await loadAgencyRefs(inner);
    await inner.execute(INDICATORS, [AGENCIES, indicators]);
    for (let back = QUARTERS - 1; back >= 0; back--) {
      const onEnd = BENCH_QUARTER.fiscalYear * 4 + BENCH_QUARTER.quarter - 1 - back;
      const [fiscalYear, quarter] = [Math.floor(onEnd / 4), (onEnd % 4) + 1];
      await inner.execute(TARGETS, [fiscalYear, quarter]);
      await (back > 0 ? inner.execute(PAST, [fiscalYear, quarter]) : writeRunningQuarter(inner));
    }
  });
  for (const table of TABLES) await em.execute(`vacuum analyze ${table}`);
  const [agency] = await em.execute<{ agency_code: string }[]>(`select agency_code from indicator where code = 'BENCH-000007'`);
  return agency!.agency_code;
}

const TABLES = [
  'agency_ref',
  'indicator',
  'indicator_target',
  'result_version',
  'result_cell',
  'evidence_link',
  'cell_count',
  'reporting_period',
];

const INDICATORS = `with agency as (select code, row_number() over (order by code) - 1 as number from agency_ref where path like '/%/%/' order by code limit ?)
  insert into indicator (id, code, name_th, name_en, unit_th, unit_en, direction, cumulation, decimals, lower_bound, upper_bound, kind,
    agency_code, owner_name, owner_active, evidence_required, source)
  select gen_random_uuid(), 'BENCH-' || lpad(number::text, 6, '0'), 'ตัวชี้วัดที่ ' || number, 'Indicator ' || number, 'คน', 'people', 'MORE_IS_BETTER',
    'QUARTERLY', 1, 0, 1000000, 'PROCESS', (select code from agency where agency.number = each.number % ${AGENCIES}), 'ผู้รับผิดชอบ', number % 9 > 0,
    number % 3 = 0, 'hub'
  from generate_series(0, ?::int - 1) each (number)`;

const TARGETS = `insert into indicator_target (id, indicator_id, fiscal_year, quarter, version, value, recorded_at, source)
  select gen_random_uuid(), id, ?, ?, 1, 100, timestamptz '2022-10-01', 'hub' from indicator where code like 'BENCH-%'`;
const PAST = `insert into result_version (id, indicator_id, fiscal_year, quarter, version, state, value, odd, recorded_at, source)
  select gen_random_uuid(), id, asked.fiscal_year, asked.quarter, 1, 'SIGNED', 100 + asked.quarter, false, timestamptz '2026-01-10', 'hub'
  from indicator cross join (select ?::int as fiscal_year, ?::int as quarter) asked where code like 'BENCH-%'`;

/** Two weeks of hours; each agency hands in now and then. */
const RUNNING = `insert into result_version (id, indicator_id, fiscal_year, quarter, version, state, value, odd, return_due_on, recorded_at, source)
  select gen_random_uuid(), id, ${BENCH_QUARTER.fiscalYear}, ${BENCH_QUARTER.quarter}, 1, state, 102, state = 'SUBMITTED' and number % 20 = 0,
    case state when 'RETURNED' then date '2026-04-30' end, timestamptz '2026-04-05 02:00Z' + (number * 7919 % 336) * interval '1 hour', 'hub'
  from (select id, right(code, 6)::int / ${AGENCIES} as row, right(code, 6)::int as number from indicator where code like 'BENCH-%') indicator
  cross join lateral (select case when row % 20 < 4 then 'DRAFT' when row % 20 < 13 then 'SUBMITTED' when row % 20 < 14 then 'RETURNED'
    when row % 20 < 16 then 'VERIFIED' when row % 20 < 18 then 'SIGNED' end as state) told
  where state is not null`;
const EVIDENCE = `with file as (
    insert into evidence_file (id, sha256, name, media_type, bytes, agency_code, uploaded_at, actor, source)
    values (gen_random_uuid(), repeat('b', 64), 'bench.pdf', 'application/pdf', 1, '00000000', now(), 'bench', 'hub') returning id)
  insert into evidence_link (id, file_id, indicator_id, fiscal_year, quarter, linked_at, actor, source)
  select gen_random_uuid(), file.id, indicator_id, fiscal_year, quarter, now(), 'bench', 'hub' from result_cell cross join file
  where fiscal_year = ${BENCH_QUARTER.fiscalYear} and quarter = ${BENCH_QUARTER.quarter} and md5(indicator_id::text) < '8'`;

async function writeRunningQuarter(em: EntityManager): Promise<void> {
  await em.execute(RUNNING);
  await em.execute(EVIDENCE);
}
