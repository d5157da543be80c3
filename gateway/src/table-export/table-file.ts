import { localDateOf } from '@nakhon/core/bangkok-time';
import { DOCUMENT_TYPES } from '@nakhon/kit/files/document-type';
import { attachmentAnswer, type FileAnswer } from '@nakhon/kit/files/file-answer';
import { formatUnknown } from '@nakhon/kit/workbook/workbook.refusals';
import { writeTableCsv } from '@nakhon/kit/workbook/write-csv';
import { writeWorkbook, type TableSheet } from '@nakhon/kit/workbook/write-workbook';
import { bangkokTime, cellOf, sourcesOf, sourceWords, valueAt } from './cell.js';
import { columnName, ordered } from './order.js';
import { readParameters } from './parameter.js';
import { chosenPlaces } from './place.js';
import type { Ask } from './question.js';
import { rowsOfTable } from './rows-of-table.js';
import { parameterInvalid, tableUnknown } from './table-export.refusals.js';
import type { Column, Table } from './table.js';
import { TABLES } from './tables.js';
import { titleLines } from './title.js';

type Format = 'xlsx' | 'csv';

/** The file that a query string asks for, made of what the API answers. Refuses TABLE_UNKNOWN, FORMAT_UNKNOWN, what the filters and what the API refuse. */
export async function tableFile(query: URLSearchParams, ask: Ask, now: Date): Promise<FileAnswer> {
  const table = tableOf(query);
  const format = formatOf(query);
  const asked: Readonly<Record<string, unknown>> = readParameters(query, table.parameters);
  const order = orderOf(table, asked['sort']);
  const places = await chosenPlaces(asked, ask, table.needsAllPlaces);
  const columns = [...table.columns(asked), ...standingColumns(table)];
  const found = await rowsOfTable(table, asked, places, ask);
  const rows = order === null ? found : ordered(found, columns, order);
  const sheet: TableSheet = {
    name: table.sheet,
    title: titleLines({ table, asked, names: places.names, rows, now }),
    columns: columns.map(({ header, width, kind }) => ({
      header,
      width,
      ...(kind === 'baht' ? { kind: 'decimal', numberFormat: '#,##0.00' } : { kind }),
    })),
    rows: rows.map((row) => columns.map((column) => cellOf(row, column))),
    frozenColumns: 2,
  };
  const body = format === 'csv' ? writeTableCsv(sheet) : await writeWorkbook([sheet], now);
  return fileAnswer(table, asked, format, body, now);
}

function tableOf(query: URLSearchParams): Table {
  const name = query.get('table') ?? '';
  const table = TABLES.find((one) => one.name === name);
  if (!table || query.getAll('table').length > 1)
    throw tableUnknown(
      name,
      TABLES.map((one) => one.name),
    );
  return table;
}

function formatOf(query: URLSearchParams): Format {
  const format = query.get('format') ?? 'xlsx';
  if ((format !== 'xlsx' && format !== 'csv') || query.getAll('format').length > 1) throw formatUnknown(format);
  return format;
}

/** The boards share an address: a column that another of them has is no mistake, one that none has is. */
function orderOf(table: Table, sort: unknown): string | null {
  if (typeof sort !== 'string') return table.order ?? null;
  if (!TABLES.some((one) => sortNames(one).includes(columnName(sort)))) throw parameterInvalid('sort', sort, sortNames(table).join(', '));
  return sort;
}

const sortNames = (table: Table): string[] => table.columns({}).flatMap((column) => column.sort ?? []);

/** As of when a row holds, where it says so itself, and where it comes from: a CSV has no lines above its header. */
function standingColumns({ holds, sources }: Table): Column[] {
  const asOf: Column = {
    header: 'ข้อมูล ณ (เวลาไทย ค.ศ.) · As of, Bangkok time',
    width: 17,
    kind: 'text',
    at: (row) => (typeof holds === 'string' ? null : earliest(holds.map((place) => valueAt(row, place)))),
  };
  const source: Column = {
    header: 'แหล่งข้อมูล · Source',
    width: 44,
    kind: 'text',
    at: (row) => sourcesOf(row, sources).map(sourceWords).join(' | ') || null,
  };
  return [...(typeof holds === 'string' ? [] : [asOf]), ...(sources.length === 0 ? [] : [source])];
}

function earliest(instants: readonly unknown[]): string | null {
  const known = instants.filter((one) => typeof one === 'string').toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return known[0] === undefined ? null : bangkokTime(known[0]);
}

function fileAnswer(
  table: Table,
  asked: Readonly<Record<string, unknown>>,
  format: Format,
  body: Uint8Array | string,
  now: Date,
): FileAnswer {
  const { fiscalYear, quarter, district, agency } = asked;
  const period = fiscalYear ? [fiscalYear, quarter && `q${quarter}`] : [localDateOf(now)];
  const when = [...period, district, agency].filter(Boolean).join('-');
  return attachmentAnswer({
    name: `${table.sheet}-${when}.${format}`,
    plainName: `${table.name}-${when}.${format}`,
    mediaType: format === 'csv' ? 'text/csv; charset=utf-8' : DOCUMENT_TYPES.get('xlsx')!,
    bytes: Buffer.byteLength(body),
    body,
  });
}
