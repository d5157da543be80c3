import { daysBetween, localDateOf } from '@nakhon/core/bangkok-time';
import type { SubgraphContext } from '@nakhon/kit/context';
import { figureWindow, type FigureArguments, type FigureWindow } from '@nakhon/kit/figure-arguments';
import { readingFigure } from '@nakhon/kit/figure-loader';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { percentOf, percentileHours } from '../turnaround/turnaround.rules.js';
import { backlogQuery, type BacklogRow } from './backlog.sql.js';
import { completedQuery, type CompletedRow } from './completed.sql.js';
import { AGES } from './measure.enums.js';
import { sql, type MeasureQuestion } from './measure-question.js';
import { ageOf, meanScore, monthWindows, quarterWindow, type MeasureWindow } from './measures.rules.js';
import { RepairMeasures } from './repair-measures.js';

type Figures = Omit<RepairMeasures, 'asOf' | 'sources'>;

/**
 * The measures by key, of a whole quarter: three statements. A key without a hand-over or an open ticket has no row. A quarter that no source
 * of repairs covers, or that has not begun, gives null.
 */
export function quarterMeasures(
  context: SubgraphContext,
  args: FigureArguments,
  question: MeasureQuestion,
): Promise<Map<string, RepairMeasures> | null> {
  const window = figureWindow(args, context.now);
  return readingFigure(context, async (at) => {
    const coverage = await coverageOf(at, window, question);
    if (!coverage) return null;
    return measuresOf(at, question, quarterWindow(window), coverage, window.shownAsOf);
  });
}

/** The measures of each month of the quarter that has begun, as at its end. */
export function monthlyMeasures(
  context: SubgraphContext,
  args: FigureArguments,
  question: MeasureQuestion,
): Promise<{ key: string; measures: RepairMeasures }[]> {
  const window = figureWindow(args, context.now);
  return readingFigure(context, async (at) => {
    const coverage = await coverageOf(at, window, question);
    if (!coverage) return [];
    const rows = [];
    for (const month of monthWindows(window)) {
      const shownAsOf = month.cutOff < window.asOf ? new Date(month.cutOff.getTime() - 1) : window.asOf;
      const found = await measuresOf(at, question, month, coverage, shownAsOf);
      rows.push({ key: month.months[0]!, measures: found.get('')! });
    }
    return rows;
  });
}

interface Coverage {
  sources: string[];
  /** One of them still tells at the cut-off: what is open is known. */
  isObserved: boolean;
}

async function coverageOf({ em }: SubgraphContext, window: FigureWindow, { kind, source }: MeasureQuestion): Promise<Coverage | null> {
  if (window.isFuture) return null;
  const asked = sql`select array_agg(distinct source order by source) as sources, bool_or(observed_until is null or observed_until >= ${window.cutOff}) as observed
    from ticket_source where kind <> ${RepairKind.CITIZEN_REPORT} and first_received_at < ${window.cutOff}
      and (observed_until is null or observed_until > ${window.quarterStart}) and (?::text is null or kind = ?) and (?::text is null or source = ?)`;
  const [row]: [{ sources: string[] | null; observed: boolean }] = await em.execute(asked.sql, [
    ...asked.parameters,
    kind,
    kind,
    source,
    source,
  ]);
  return row.sources ? { sources: row.sources, isObserved: row.observed } : null;
}

async function measuresOf(
  { em, now }: SubgraphContext,
  question: MeasureQuestion,
  window: MeasureWindow,
  { sources, isObserved }: Coverage,
  asOf: Date,
): Promise<Map<string, RepairMeasures>> {
  const done = completedQuery(question, window);
  const completed: CompletedRow[] = await em.execute(done.sql, done.parameters);
  const open = backlogQuery(question, window, window.cutOff >= now);
  const backlog: BacklogRow[] = isObserved ? await em.execute(open.sql, open.parameters) : [];
  const byKey = Map.groupBy(backlog, ({ key }) => key);
  const doneByKey = new Map(completed.map((row) => [row.key, row]));
  const keys = question.by === null ? [''] : [...new Set([...doneByKey.keys(), ...byKey.keys()])].toSorted();
  return new Map(
    keys.map((key) => {
      const waiting = isObserved ? backlogOf(byKey.get(key) ?? [], window) : NOT_OBSERVED;
      return [key, { asOf, sources, ...completionOf(doneByKey.get(key)), ...waiting }];
    }),
  );
}

type Completion = Omit<Figures, keyof Backlog>;
type Backlog = Pick<Figures, 'open' | 'backlog' | 'oldestOpenDays' | 'waitingPart' | 'oldestPartDays'>;

function completionOf(row: CompletedRow | undefined): Completion {
  const count = (
    column: 'completed' | 'with_standard' | 'within_standard' | 'first_time' | 'returned' | 'answers' | 'score_sum' | 'satisfied',
  ) => Number(row?.[column] ?? 0);
  const completed = count('completed');
  return {
    completed,
    medianHours: percentileHours(5, completed, row?.median_low ?? null, row?.median_high ?? null),
    p90Hours: percentileHours(9, completed, row?.p90_low ?? null, row?.p90_high ?? null),
    withinStandard: count('within_standard'),
    withinStandardPercent: percentOf(count('within_standard'), count('with_standard')),
    repeats: count('returned'),
    repeatPercent: percentOf(count('returned'), completed),
    firstTime: count('first_time'),
    firstTimePercent: percentOf(count('first_time'), completed),
    satisfactionAnswers: count('answers'),
    satisfactionMean: meanScore(count('score_sum'), count('answers')),
    satisfiedPercent: percentOf(count('satisfied'), count('answers')),
  };
}

const NOT_OBSERVED: Backlog = { open: null, backlog: null, oldestOpenDays: null, waitingPart: null, oldestPartDays: null };

function backlogOf(rows: readonly BacklogRow[], { cutOffDate }: MeasureWindow): Backlog {
  const days = rows.map((row) => ({ ...row, days: daysBetween(row.received_on, cutOffDate) }));
  const sum = (some: readonly { open: number }[]) => some.reduce((total, { open }) => total + open, 0);
  const waits = rows.flatMap(({ part_since }) => (part_since ? [daysBetween(localDateOf(new Date(part_since)), cutOffDate)] : []));
  return {
    open: sum(rows),
    backlog: AGES.map((age) => ({ age, count: sum(days.filter((row) => ageOf(row.days) === age)) })),
    oldestOpenDays: days.length === 0 ? null : Math.max(...days.map((row) => row.days)),
    waitingPart: rows.reduce((total, row) => total + row.waiting_part, 0),
    oldestPartDays: waits.length === 0 ? null : Math.max(...waits),
  };
}
