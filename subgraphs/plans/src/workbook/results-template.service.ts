import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { writeWorkbook, type TableSheet } from '@nakhon/kit/workbook/write-workbook';
import { agencyNotFound } from '../evidence/evidence.refusals.js';
import { shownDecimal } from '../result/result.rules.js';
import { identityLine, identityRows, type TemplatePlace } from './template-identity.rules.js';
import { HEAD_ROWS, IDENTITY_SHEET, MOST_TEMPLATE_ROWS, RESULTS_SHEET, TEMPLATE_COLUMNS } from './template-layout.rules.js';
import { findTemplateRows, type TemplateRow } from './template-rows.view.js';
import { templateTooLarge } from './workbook.refusals.js';

export interface MadeTemplate {
  name: string;
  plainName: string;
  content: Uint8Array;
}

const GUIDANCE =
  'กรอกเฉพาะช่องสีเหลือง แถวที่ไม่กรอกจะไม่เปลี่ยน ใส่ค่า ไม่ใช่สูตร · Fill in the yellow cells; rows left empty stay as they are; values, no formulas';

/** The agency's name. Refuses AGENCY_NOT_FOUND, and FORBIDDEN outside of what the viewer reports for. */
export async function requirePlannerOf({ em, viewer }: SubgraphContext, agencyCode: string, field: string): Promise<string> {
  const [agency] = await em.execute<{ path: string; name: string }[]>('select path, name_th as name from agency_ref where code = ?', [
    agencyCode,
  ]);
  if (!agency) throw agencyNotFound();
  requireSubtree(viewer, [Role.PLANNER], agency.path, field);
  return agency.name;
}

/** A workbook in which a planner fills in the results of an agency's quarter. Refuses as `requirePlannerOf`, and TEMPLATE_TOO_LARGE. */
export async function makeTemplate(context: SubgraphContext, place: TemplatePlace): Promise<MadeTemplate> {
  const agencyName = await requirePlannerOf(context, place.agencyCode, 'GET /files/results-template');
  const rows = await findTemplateRows(context.em, place, MOST_TEMPLATE_ROWS + 1);
  if (rows.length > MOST_TEMPLATE_ROWS) throw templateTooLarge();
  const period = `${place.quarter}/${place.fiscalYear}`;
  const title = `แบบรายงานผลตัวชี้วัด ${agencyName} ไตรมาส ${period} · Results of quarter ${period}`;
  const content = await writeWorkbook([resultsSheet(title, rows), identitySheet(place, rows)]);
  const when = `${place.fiscalYear}-${place.quarter}`;
  return { name: `ผลตัวชี้วัด-${agencyName}-${when}.xlsx`, plainName: `results-${place.agencyCode}-${when}.xlsx`, content };
}

function resultsSheet(title: string, rows: readonly TemplateRow[]): TableSheet {
  const shown = (value: string | null, decimals: number) => (value === null ? null : shownDecimal(value, decimals));
  return {
    name: RESULTS_SHEET,
    title: [title, GUIDANCE],
    columns: TEMPLATE_COLUMNS,
    rows: rows.map(({ code, nameTh, unitTh, target, last, decimals }) => [
      code,
      nameTh,
      unitTh,
      shown(target, decimals),
      shown(last, decimals),
    ]),
    frozenColumns: 2,
    isLocked: true,
  };
}

function identitySheet(place: TemplatePlace, rows: readonly TemplateRow[]): TableSheet {
  return {
    name: IDENTITY_SHEET,
    title: [identityLine(place)],
    columns: ['row', 'code', 'indicator', 'version'].map((header) => ({ header, width: 12, kind: 'text' })),
    rows: identityRows(rows, HEAD_ROWS + 1),
    isLocked: true,
    isVeryHidden: true,
  };
}
