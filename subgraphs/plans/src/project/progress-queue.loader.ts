import { assertFiscalYear, fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { cursorInvalid, decodeCursor, pageSize, toConnection } from '@nakhon/kit/paging';
import type { ProgressQueue, ProgressQueueArguments, ProgressQueueRow } from './progress-queue.js';
import { findProgressQueue, type QueuedMonth, type QueuePlace } from './progress-queue.view.js';
import { visibleProjects } from './project-visibility.js';
import { progressYear } from './project.loader.js';

/** A page of the months that wait to be checked, the longest waiting first: four statements. Refuses years, months, page sizes and cursors that do not fit. */
export async function progressQueue(context: SubgraphContext, args: ProgressQueueArguments): Promise<ProgressQueue> {
  const { fiscalYear, month, agencyCodes, states } = args;
  assertFiscalYear(fiscalYear);
  if (month != null) fiscalMonthRange(fiscalYear, month);
  const size = pageSize(args.first);
  const question = {
    fiscalYear,
    month: month ?? null,
    states: states ?? ['SUBMITTED' as const],
    after: placeOf(args.after),
    limit: size + 1,
  };
  const { rows, totalCount } = await findProgressQueue(
    context.em,
    question,
    visibleProjects(context.viewer, agencyCodes ? { agencyCodes } : null),
  );
  const page = toConnection(rows, size, totalCount, (row) => [row.at, row.code, row.month]);
  const edges = page.edges.map(async ({ cursor, node }) => ({ cursor, node: await queueRow(context, node, fiscalYear) }));
  return { ...page, edges: await Promise.all(edges) };
}

/** Instants that PostgreSQL and JavaScript both know. */
const HIGHEST_INSTANT = 8_640_000_000_000_000;

function placeOf(after: string | null | undefined): QueuePlace | null {
  const place = decodeCursor(after, 3);
  if (place === null) return null;
  const [at, code, month] = place;
  const isMonth = typeof month === 'number' && Number.isInteger(month) && month >= 1 && month <= 12;
  if (typeof at !== 'number' || typeof code !== 'string' || at < 0 || at > HIGHEST_INSTANT || !isMonth) throw cursorInvalid();
  return { at, code, month };
}

async function queueRow(
  context: SubgraphContext,
  { project, month, percentBefore }: QueuedMonth,
  fiscalYear: number,
): Promise<ProgressQueueRow> {
  const months = await progressYear(context, project, fiscalYear);
  return { project, cell: months[month - 1]!, percentBefore };
}
