import { parseDecimal } from '@nakhon/core/decimal';
import { pastProblems, shownExactly } from '@nakhon/core/entry/entry-check';
import { assertFiscalYear, assertQuarter, previousQuarter } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { cursorInvalid, decodeCursor, pageSize, toConnection } from '@nakhon/kit/paging';
import { entryPast } from '../act/act.rules.js';
import { boundsOf } from '../indicator/bounds.rules.js';
import type { Indicator } from '../indicator/indicator.js';
import { pastOfCell } from '../result/past-range.loader.js';
import { quarterResult } from '../result/quarter-result.loader.js';
import { verifierWarnings } from './queue-warnings.rules.js';
import { changedSinceReturned } from './queue.rules.js';
import { findQueue } from './queue.view.js';
import type { QueueArguments, QueueConnection, QueueRow } from './queue.js';

/**
 * A page of the results of a quarter that wait to be checked, the longest waiting first, with what a verifier looks at. Three statements.
 * Refuses years, quarters, page sizes and cursors that do not fit.
 */
export async function verificationQueue(context: SubgraphContext, args: QueueArguments): Promise<QueueConnection> {
  const { fiscalYear, quarter, states, onlyOdd } = args;
  assertFiscalYear(fiscalYear);
  assertQuarter(quarter);
  const size = pageSize(args.first);
  const scope = args.agencyCodes ? { agencyCodes: args.agencyCodes } : null;
  const question = {
    fiscalYear,
    quarter,
    states: states ?? ['SUBMITTED' as const],
    onlyOdd: onlyOdd ?? false,
    after: placeOf(args.after),
    limit: size + 1,
  };
  const { rows, totalCount, oddCount } = await findQueue(context.em, question, context.viewer, scope);
  const page = toConnection(rows, size, totalCount, ({ at, indicator }) => [at, indicator.code]);
  const edges = page.edges.map(async ({ cursor, node }) => ({ cursor, node: await queueRow(context, node.indicator, args) }));
  return { ...page, oddCount, edges: await Promise.all(edges) };
}

/** Instants that PostgreSQL and JavaScript both know. */
const HIGHEST_INSTANT = 8_640_000_000_000_000;

function placeOf(after: string | null | undefined): { at: number; code: string } | null {
  const place = decodeCursor(after, 2);
  if (place === null) return null;
  const [at, code] = place;
  if (typeof at !== 'number' || typeof code !== 'string' || at < 0 || at > HIGHEST_INSTANT) throw cursorInvalid();
  return { at, code };
}

async function queueRow(context: SubgraphContext, indicator: Indicator, { fiscalYear, quarter }: QueueArguments): Promise<QueueRow> {
  const key = { indicatorId: indicator.id, fiscalYear, quarter };
  const [cell, known] = await Promise.all([quarterResult(context, indicator, key), pastOfCell(context).load(key)]);
  const past = known ?? [];
  const before = previousQuarter(key);
  const previous = past.find((each) => each.fiscalYear === before.fiscalYear && each.quarter === before.quarter);
  const definition = { decimals: indicator.decimals, ...boundsOf(indicator) };
  const problems =
    cell.result === null ? [] : pastProblems(parseDecimal(cell.result), definition, entryPast({ indicator, fiscalYear, quarter, past }));
  return {
    indicator,
    cell,
    previousValue: previous ? shownExactly(previous.value, indicator.decimals) : null,
    changedSinceReturned: changedSinceReturned(cell.versions),
    warnings: verifierWarnings(problems),
  };
}
