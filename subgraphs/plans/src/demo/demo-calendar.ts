import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, localDateOf } from '@nakhon/core/bangkok-time';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { usualReportingPeriod } from '../reporting-period/reporting-period.rules.js';
import { ReportingPeriod } from '../reporting-period/reporting-period.js';
import { demoStage } from './demo-stage.js';

/** How long people can try their hands at the last quarter. */
const OPEN_FOR_DAYS = 30;
const ACTION = 'reporting_period.demonstrate';

/** Lets the quarter that ended last take results for some weeks from the day of loading; when it was due stays as it is. */
export async function keepLastQuarterOpen(em: EntityManager, context: Omit<SubgraphContext, 'em'>): Promise<void> {
  const { fiscalYear, quarter } = demoStage(context.now).reported;
  const period = await em.findOne(ReportingPeriod, { fiscalYear, quarter });
  const closesOn = addDays(localDateOf(context.now), OPEN_FOR_DAYS);
  if (!period || period.closesOn >= closesOn) return;
  audit(em, context, ACTION, `reporting_period:${fiscalYear}/${quarter}`, { before: period.closesOn, after: closesOn });
  period.closesOn = closesOn;
  await em.flush();
}

/** Gives the periods that were kept open their usual end again, unless somebody has moved them since. */
export async function closeAsUsual(em: EntityManager): Promise<void> {
  const kept = await em.execute<{ fiscal_year: number; quarter: number }[]>(
    `select period.fiscal_year, period.quarter from reporting_period period
     join lateral (select facts ->> 'after' as set_to from audit_row where subject = concat('reporting_period:', period.fiscal_year, '/', period.quarter)
       and action = ? order by occurred_at desc limit 1) demonstrated on demonstrated.set_to = period.closes_on::text`,
    [ACTION],
  );
  for (const { fiscal_year: fiscalYear, quarter } of kept) {
    const { closesOn } = usualReportingPeriod(fiscalYear, quarter);
    await em.execute('update reporting_period set closes_on = ? where fiscal_year = ? and quarter = ?', [closesOn, fiscalYear, quarter]);
  }
}
