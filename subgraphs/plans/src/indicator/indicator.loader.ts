import type { SubgraphContext } from '@nakhon/kit/context';
import { figureWindow } from '@nakhon/kit/figure-arguments';
import { defineLoader } from '@nakhon/kit/loader';
import { pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { textArray } from '@nakhon/kit/sql';
import { findIndicatorPage, cursorOf } from './indicator-list.view.js';
import type { IndicatorListArguments } from './indicator-list.js';
import { visibleIndicators } from './indicator-visibility.js';
import { Indicator } from './indicator.js';
import { isUuid } from '@nakhon/kit/uuid';

/** Indicators by id, those only that the viewer may read; any other id, also one that is no uuid, gives null. */
export const indicatorById = defineLoader<string, Indicator>(
  (id) => id.toLowerCase(),
  async (ids, { em, viewer }) => {
    const visible = visibleIndicators(viewer);
    const rows = await em.execute<{ id: string }[]>(
      `select indicator.* from indicator where indicator.id = any(?::uuid[]) and ${visible.sql}`,
      [textArray(ids.filter((id) => isUuid(id))), ...visible.parameters],
    );
    return new Map(rows.map((row) => [row.id, em.map(Indicator, row)]));
  },
);

/** A page of the indicators the viewer may read. Refuses an `asOf` to come, years, quarters, page sizes and cursors that do not fit. */
export async function indicatorPage(context: SubgraphContext, args: IndicatorListArguments): Promise<Connection<Indicator>> {
  const size = pageSize(args.first);
  const { asOf } = figureWindow({ fiscalYear: args.fiscalYear, quarter: args.quarter, asOf: args.asOf ?? null }, context.now);
  const page = await findIndicatorPage(context.em, args, visibleIndicators(context.viewer, args.scope), asOf, size + 1);
  const placed = toConnection(page.rows, size, page.totalCount, cursorOf(args));
  const nodes = await indicatorById(context).loadMany(placed.edges.map((edge) => edge.node.id));
  const edges = placed.edges.flatMap(({ cursor }, index) => {
    const node = nodes[index];
    if (node instanceof Error) throw node;
    return node ? [{ cursor, node }] : [];
  });
  return { ...placed, edges };
}
