import type { SubgraphContext } from '@nakhon/kit/context';
import type { ProgressSheet } from './project-list.js';
import { projectPage } from './project-list.view.js';
import { periodsOfYear, progressYear } from './project.loader.js';

export interface SheetArguments {
  agencyCode: string;
  fiscalYear: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** The projects of an agency with all below it and their twelve months, a page at a time: four statements. */
export async function progressSheet(
  context: SubgraphContext,
  { agencyCode, fiscalYear, first, after }: SheetArguments,
): Promise<ProgressSheet> {
  const page = await projectPage(context, { fiscalYear, scope: { agencyCodes: [agencyCode] }, first: first ?? null, after: after ?? null });
  const months = await Promise.all(page.edges.map(({ node }) => progressYear(context, node, fiscalYear)));
  const edges = page.edges.map(({ cursor, node }, index) => ({ cursor, node: { project: node, months: months[index]! } }));
  return { ...page, edges, periods: (await periodsOfYear(context).load(fiscalYear)) ?? [] };
}
