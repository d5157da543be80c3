import type { SubgraphContext } from '@nakhon/kit/context';
import type { FigureScope } from '@nakhon/kit/figure-arguments';
import { scopeQuery } from '@nakhon/kit/figure-scope';
import { decodeCursor, pageSize, toConnection } from '@nakhon/kit/paging';
import { textArray } from '@nakhon/kit/sql';
import { MeasureBy } from './measure.enums.js';
import type { FailingModelArguments } from './measures.arguments.js';
import { quarterMeasures } from './measures.view.js';
import type { FailingModel, FailingModelConnection, RepairMeasures } from './repair-measures.js';

interface Model {
  model: string;
  measures: RepairMeasures;
}

/** Models by the number of their repairs handed over in the quarter, most first; those of a page with their devices. Four statements. */
export async function failingModels(context: SubgraphContext, args: FailingModelArguments): Promise<FailingModelConnection | null> {
  const size = pageSize(args.first);
  const cursor = decodeCursor(args.after, 2);
  const { kind = null, source = null, scope = null } = args;
  const found = await quarterMeasures(context, args, {
    by: MeasureBy.MODEL,
    kind,
    source,
    scope,
    section: null,
    subtrees: null,
    officersOf: null,
  });
  if (!found) return null;
  const models = [...found].map(([model, measures]) => ({ model, measures })).toSorted(mostFirst);
  const after = cursor ? { completed: Number(cursor[0]), model: String(cursor[1]) } : null;
  const rest = after ? models.filter((one) => compare(rankOf(one), after) > 0) : models;
  const page = rest.slice(0, size + 1);
  const devices = await devicesOf(context, scope, page);
  const rows = page.map((one): FailingModel => ({ ...one, devices: devices.get(one.model) ?? 0 }));
  return toConnection(rows, size, models.length, (row) => [row.measures.completed, row.model]);
}

interface Rank {
  completed: number;
  model: string;
}
const rankOf = ({ model, measures }: Model): Rank => ({ completed: measures.completed ?? 0, model });
const compare = (a: Rank, b: Rank) => b.completed - a.completed || (a.model < b.model ? -1 : Number(a.model > b.model));
const mostFirst = (a: Model, b: Model) => compare(rankOf(a), rankOf(b));

async function devicesOf({ em }: SubgraphContext, scope: FigureScope | null, models: readonly Model[]): Promise<Map<string, number>> {
  const agencies = scopeQuery({ by: 'scope', scope });
  const rows: { model: string; count: number }[] = await em.execute(
    `select brand || ' ' || model as model, count(*)::int as count from device
     where state <> 'DISPOSED' and agency_code in (select agency_code from (${agencies.sql}) scoped) and brand || ' ' || model = any(?::text[]) group by 1`,
    [...agencies.parameters, textArray(models.map(({ model }) => model))],
  );
  return new Map(rows.map(({ model, count }) => [model, count]));
}
