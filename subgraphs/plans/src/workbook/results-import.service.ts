import { createHash } from 'node:crypto';
import type { SubgraphContext } from '@nakhon/kit/context';
import type { Refusal } from '@nakhon/core/refusal';
import { isUuid } from '@nakhon/kit/uuid';
import { columnLetters } from '@nakhon/kit/workbook/cell-address.rules';
import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';
import { importRows, type ImportRow } from './import-rows.rules.js';
import { withOwnVersionsSeen } from './own-versions.view.js';
import { requirePlannerOf } from './results-template.service.js';
import type { EnteredRow, SavedRowAnswer, SaveResults } from './save-results.contract.js';
import { columnOfField } from './template-layout.rules.js';
import { readIdentity, type TemplatePlace } from './template-identity.rules.js';
import { notATemplate, templateOfAnotherAgency, templateOfAnotherPeriod } from './workbook.refusals.js';

export interface ResultsImport {
  content: Buffer;
  /** Of the content, hex. */
  sha256: string;
  /** Try everything, keep nothing. */
  isDryRun: boolean;
  /** Where the person stands; a template of another place is refused. What is left out is not asked. */
  expected: Partial<TemplatePlace>;
}

export interface ImportedRow {
  row: number;
  /** The cell at fault, or that of the code. */
  cell: string;
  code: string;
  /** null: a row that the template does not have. */
  indicatorId: string | null;
  saved: boolean;
  version: number | null;
  refusal: { code: string; messageTh: string; messageEn: string; facts: unknown; field: string | null } | null;
  warnings: SavedRowAnswer['warnings'];
}

export interface ImportAnswer extends TemplatePlace {
  isDryRun: boolean;
  saved: number;
  refused: number;
  /** Rows of the template that were left empty. */
  untouched: number;
  rows: ImportedRow[];
}

/** Reads a filled template and saves its rows, each by itself; a dry run answers the same and undoes it. Refuses a file that is not this person's template. */
export async function importResults(context: SubgraphContext, given: ResultsImport, save: SaveResults): Promise<ImportAnswer> {
  const sheets = await readWorkbook(given.content);
  const identity = readIdentity(sheets);
  const place = { agencyCode: identity.agencyCode, fiscalYear: identity.fiscalYear, quarter: identity.quarter };
  await requirePlace(context, place, given.expected);
  if ([...identity.rows.values()].some(({ indicatorId }) => !isUuid(indicatorId))) throw notATemplate();
  const read = importRows(sheets, identity);
  const entries = read.flatMap(({ entry }) => (entry ? [entry] : []));
  const answers = await savedAnswers(context, entries, given, save);
  const rows = read.map((row) => (row.refusal ? refusedRow(row, row.refusal, row.address) : answeredRow(row, answers.shift()!)));
  const saved = rows.filter((row) => row.saved).length;
  return { ...place, isDryRun: given.isDryRun, saved, refused: rows.length - saved, untouched: identity.rows.size - rows.length, rows };
}

async function requirePlace(context: SubgraphContext, place: TemplatePlace, expected: Partial<TemplatePlace>): Promise<void> {
  const { agencyCode = place.agencyCode, fiscalYear = place.fiscalYear, quarter = place.quarter } = expected;
  if (agencyCode !== place.agencyCode) throw templateOfAnotherAgency(place.agencyCode);
  if (fiscalYear !== place.fiscalYear || quarter !== place.quarter) throw templateOfAnotherPeriod(place, { fiscalYear, quarter });
  await requirePlannerOf(context, place.agencyCode, 'POST /files/results-import').catch(() => {
    throw templateOfAnotherAgency(place.agencyCode);
  });
}

/** Ends the transaction of a dry run, carrying its answers out. */
class DryRunEnded extends Error {
  constructor(readonly answers: SavedRowAnswer[]) {
    super('A dry run keeps nothing');
  }
}

async function savedAnswers(context: SubgraphContext, entries: readonly EnteredRow[], given: ResultsImport, save: SaveResults) {
  if (entries.length === 0) return [];
  const rows = await withOwnVersionsSeen(context.em, entries, context.viewer.accountId);
  const key = importKey(given.sha256, rows, context.now);
  if (!given.isDryRun) return (await save(context, rows, key)).rows.slice();
  try {
    return await context.em.transactional(async (em): Promise<SavedRowAnswer[]> => {
      throw new DryRunEnded((await save({ ...context, em }, rows, key)).rows);
    });
  } catch (error) {
    if (error instanceof DryRunEnded) return error.answers.slice();
    throw error;
  }
}

/**
 * The same workbook over the same versions within a minute is one write: a second click. Later it is judged anew, so that a row that was
 * refused because its quarter was closed is taken when it is open; what was saved already is not written again.
 */
function importKey(sha256: string, rows: readonly EnteredRow[], now: Date): string {
  const seen = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
  return `import:${sha256}:${seen}:${now.toISOString().slice(0, 16)}`;
}

function refusedRow({ row, code, indicatorId }: ImportRow, refusal: Refusal, cell: string): ImportedRow {
  const { messages, facts, field = null } = refusal;
  const told = { code: refusal.code, messageTh: messages.th, messageEn: messages.en, facts, field };
  return { row, cell, code, indicatorId, saved: false, version: null, refusal: told, warnings: [] };
}

function answeredRow({ row, code }: ImportRow, { indicatorId, saved, version, refusal, warnings }: SavedRowAnswer): ImportedRow {
  const cell = `${columnLetters(columnOfField(refusal?.field ?? null))}${row}`;
  const told = refusal && { ...refusal, facts: JSON.parse(refusal.facts) as unknown };
  return { row, cell, code, indicatorId, saved, version, refusal: told, warnings };
}
