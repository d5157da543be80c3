import { fiscalMonthRange, quarterRange } from '@nakhon/core/fiscal-calendar';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { LockMode } from '@mikro-orm/postgresql';
import { requirePlanOffice, requiredReason } from '../planning-answer/planning-right.js';
import { ProgressPeriod } from '../progress-period/progress-period.js';
import { periodNotFound } from './reporting-period.refusals.js';
import { checkReportingDates, type ReportingDates } from './reporting-period.rules.js';
import { ReportingPeriod } from './reporting-period.js';

/**
 * Moves the dates on which the results of a quarter are taken, for all agencies. Refuses PERIOD_OUT_OF_ORDER, PERIOD_BEFORE_ITS_TIME,
 * PERIOD_NOT_FOUND, REASON_MISSING, FORBIDDEN.
 */
export function moveReportingPeriod(
  context: SubgraphContext,
  fiscalYear: number,
  quarter: number,
  dates: ReportingDates,
  reasonTh: string,
): Promise<ReportingPeriod> {
  requirePlanOffice(context.viewer, 'Mutation.moveReportingPeriod');
  checkReportingDates(dates, quarterRange(fiscalYear, quarter).start);
  return move(context, ReportingPeriod, { fiscalYear, quarter }, `reporting_period:${fiscalYear}/${quarter}`, dates, reasonTh, quarter);
}

/** The same for the progress of a month, 1 = October. */
export function moveProgressPeriod(
  context: SubgraphContext,
  fiscalYear: number,
  month: number,
  dates: ReportingDates,
  reasonTh: string,
): Promise<ProgressPeriod> {
  requirePlanOffice(context.viewer, 'Mutation.moveProgressPeriod');
  checkReportingDates(dates, fiscalMonthRange(fiscalYear, month).start);
  return move(context, ProgressPeriod, { fiscalYear, month }, `progress_period:${fiscalYear}/${month}`, dates, reasonTh, month);
}

async function move<Period extends ReportingPeriod | ProgressPeriod>(
  context: SubgraphContext,
  entity: new () => Period,
  key: Record<string, number>,
  subject: string,
  { opensOn, dueOn, closesOn }: ReportingDates,
  reasonTh: string,
  part: number,
): Promise<Period> {
  const reason = requiredReason(reasonTh);
  return context.em.transactional(async (em) => {
    const period = await em.findOne(entity, key as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!period) throw periodNotFound(key['fiscalYear']!, part);
    const before = { opensOn: period.opensOn, dueOn: period.dueOn, closesOn: period.closesOn };
    Object.assign(period, { opensOn, dueOn, closesOn });
    audit(em, context, `${subject.split(':')[0]}.move`, subject, { before, after: { opensOn, dueOn, closesOn }, reasonTh: reason });
    return period as Period;
  });
}
