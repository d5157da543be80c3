import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';
import { filledTemplate } from '@nakhon/plans/workbook/filled-template-fixture';
import type { Visit } from './browser-harness.js';

/** An indicator that is due, and what is entered for it. */
export interface SheetRow {
  /** Its row in the grid. */
  place: number;
  code: string;
  name: string;
  /** A believable result, and another one; as texts with the indicator's decimals. */
  value: string;
  other: string;
}

interface Asked {
  edges: {
    node: {
      indicator: { code: string; nameTh: string; decimals: number };
      cells: { quarter: number; target: string | null; pastRange: { low: string; high: string; runningTotal: string | null } | null }[];
    };
  }[];
}

/** Results of what has a target, within the range of the past, so that none needs to be explained. */
export async function believableResults(
  { ask }: Visit,
  agencyCode: string,
  period: { fiscalYear: number; quarter: number },
): Promise<SheetRow[]> {
  const fields = 'indicator { code nameTh decimals } cells { quarter target pastRange { low high runningTotal } }';
  const query = `{ reportingSheet(agencyCode: "${agencyCode}", fiscalYear: ${period.fiscalYear}, first: 100) { edges { node { ${fields} } } } }`;
  const { edges } = (await ask(query))['reportingSheet'] as unknown as Asked;
  return edges.flatMap(({ node: { indicator, cells } }, place) => {
    const cell = cells.find(({ quarter }) => quarter === period.quarter);
    if (!cell?.target || !cell.pastRange) return [];
    const { low, high, runningTotal } = cell.pastRange;
    const at = (part: number) =>
      Math.max(Number(runningTotal), Number(low) + (Number(high) - Number(low)) * part).toFixed(indicator.decimals);
    return { place, code: indicator.code, name: indicator.nameTh, value: at(0.4), other: at(0.45) };
  });
}

/** The template as the planner's spreadsheet gives it back: a result in each of the rows. */
export async function filledIn(template: Buffer, rows: readonly SheetRow[]): Promise<Buffer> {
  const [first] = await readWorkbook(template);
  const cells = first?.rows.flatMap(({ cells: own }) => [...own.values()]) ?? [];
  const lineOf = (code: string) => cells.find(({ text }) => text === code)?.address.slice(1);
  return filledTemplate(template, Object.fromEntries(rows.map(({ code, value }) => [`ผล!F${lineOf(code)}`, { number: value }])));
}
