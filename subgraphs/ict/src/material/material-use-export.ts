import type { SubgraphContext } from '@nakhon/kit/context';
import { textArray } from '@nakhon/kit/sql';
import { formatUnknown } from '@nakhon/kit/workbook/workbook.refusals';
import { writeTableCsv } from '@nakhon/kit/workbook/write-csv';
import { writeWorkbook, type TableColumn, type TableSheet } from '@nakhon/kit/workbook/write-workbook';
import { materialById } from './material.loader.js';
import type { MaterialUseRow } from './material-use.js';
import { materialUse } from './material-use.view.js';

const COLUMNS: readonly TableColumn[] = [
  { header: 'รหัสหน่วยงาน · Agency code', width: 12, kind: 'text' },
  { header: 'หน่วยงาน · Agency', width: 34, kind: 'text' },
  { header: 'รหัสวัสดุ · Material code', width: 14, kind: 'text' },
  { header: 'วัสดุ · Material', width: 40, kind: 'text' },
  { header: 'หน่วยนับ · Unit', width: 10, kind: 'text' },
  { header: 'จ่าย · Handed out', width: 10, kind: 'decimal' },
  { header: 'คืน · Given back', width: 10, kind: 'decimal' },
  { header: 'ใช้จริง · Used', width: 10, kind: 'decimal' },
  { header: 'ใบเบิก · Withdrawals', width: 10, kind: 'decimal' },
];

/** The monthly report of use by agency as a workbook or CSV, within what the viewer sees. Refuses FORMAT_UNKNOWN and MONTH_INVALID. */
export async function exportMaterialUse(
  context: SubgraphContext,
  month: string,
  agencyCode: string | null,
  format: string,
): Promise<Uint8Array | string> {
  if (format !== 'xlsx' && format !== 'csv') throw formatUnknown(format);
  const { rows } = await materialUse(context, month, agencyCode);
  const names = await agencyNames(context, rows);
  const sheet: TableSheet = {
    name: 'การใช้วัสดุ',
    title: [`รายงานการใช้วัสดุคอมพิวเตอร์ เดือน ${month} · Computer materials used in ${month}`],
    columns: COLUMNS,
    rows: await Promise.all(rows.map((row) => cellsOf(context, row, names))),
    frozenColumns: 2,
  };
  return format === 'csv' ? writeTableCsv(sheet) : writeWorkbook([sheet]);
}

async function agencyNames({ em }: SubgraphContext, rows: readonly MaterialUseRow[]): Promise<Map<string, string>> {
  const codes = [...new Set(rows.map(({ agencyCode }) => agencyCode))];
  const found: { code: string; name_th: string }[] = await em.execute('select code, name_th from agency_ref where code = any(?::text[])', [
    textArray(codes),
  ]);
  return new Map(found.map(({ code, name_th }) => [code, name_th]));
}

async function cellsOf(context: SubgraphContext, row: MaterialUseRow, names: ReadonlyMap<string, string>) {
  const material = await materialById(context).load(row.materialId);
  const { agencyCode, handedOut, returned, used, slips } = row;
  const place = [agencyCode, names.get(agencyCode) ?? null];
  return [...place, material?.code ?? null, material?.nameTh ?? null, material?.unitTh ?? null, handedOut, returned, used, slips];
}
