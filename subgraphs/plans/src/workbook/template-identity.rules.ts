import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { WorkbookSheet } from '@nakhon/kit/workbook/read-workbook';
import { IDENTITY_SHEET, TEMPLATE_VERSION } from './template-layout.rules.js';
import { notATemplate, templateOutdated } from './workbook.refusals.js';

/** Whose template it is and of which quarter. */
export interface TemplatePlace extends FiscalQuarter {
  agencyCode: string;
}

/** What a row of the template was made over. */
export interface IdentityRow {
  code: string;
  indicatorId: string;
  /** Version of the cell when the template was made; 0 = none. */
  seenVersion: number;
}

export interface TemplateIdentity extends TemplatePlace {
  /** By the number of the row in the sheet. */
  rows: ReadonlyMap<number, IdentityRow>;
}

const LINE = /^nakhon-results\/(\d{1,6}) (\d{8}) (\d{4}) ([1-4])$/;

/** The line that names a template. */
export function identityLine({ agencyCode, fiscalYear, quarter }: TemplatePlace): string {
  return `nakhon-results/${TEMPLATE_VERSION} ${agencyCode} ${fiscalYear} ${quarter}`;
}

/** The rows of the identity sheet below its line: row number, code, id, version seen. */
export function identityRows(rows: readonly IdentityRow[], firstRow: number): (string | number)[][] {
  return rows.map(({ code, indicatorId, seenVersion }, index) => [firstRow + index, code, indicatorId, seenVersion]);
}

/** Reads the identity back. Refuses with NOT_A_TEMPLATE or TEMPLATE_OUTDATED. */
export function readIdentity(sheets: readonly WorkbookSheet[]): TemplateIdentity {
  const sheet = sheets.find(({ name }) => name === IDENTITY_SHEET);
  const line = LINE.exec(sheet?.rows[0]?.cells.get(0)?.text ?? '');
  if (!sheet || !line) throw notATemplate();
  const [, version, agencyCode, fiscalYear, quarter] = line as unknown as [string, string, string, string, string];
  if (Number(version) !== TEMPLATE_VERSION) throw templateOutdated(Number(version), TEMPLATE_VERSION);
  const rows = new Map<number, IdentityRow>();
  // The line and the head.
  for (const { cells } of sheet.rows.slice(2)) {
    const [row, code, indicatorId, seenVersion] = [0, 1, 2, 3].map((column) => cells.get(column)?.text ?? '');
    if (!/^\d{1,4}$/.test(row!) || !/^\d{1,9}$/.test(seenVersion!) || code === '' || rows.has(Number(row))) throw notATemplate();
    rows.set(Number(row), { code: code!, indicatorId: indicatorId!, seenVersion: Number(seenVersion) });
  }
  return { agencyCode, fiscalYear: Number(fiscalYear), quarter: Number(quarter), rows };
}
