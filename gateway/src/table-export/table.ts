import type { TableValue } from '@nakhon/kit/workbook/table-value.rules';
import type { Asked, Parameters } from './parameter.js';
import type { Words } from './words.js';

/** What the API answered of one row. */
export type Row = Readonly<Record<string, unknown>>;

export interface Column {
  /** `ไทย · English`. */
  header: string;
  /** In characters. */
  width: number;
  /** `baht`: a decimal text that is shown with its two places. */
  kind: 'text' | 'decimal' | 'baht';
  /** Where the value stands in a row, `disbursement.ratePercent`, or how it is come by. */
  at: string | ((row: Row) => TableValue);
  /** What `sort` of the address calls the column. */
  sort?: string;
  /** What stands for each value of an enum. */
  words?: Readonly<Record<string, string>>;
  /** `instant`: written as Bangkok's clock shows it. */
  shape?: 'instant';
}

/** One page of a list. */
export interface Page {
  rows: readonly Row[];
  total: number;
  /** Where the next page begins; null: this is the last. */
  next: string | null;
}

/** The districts and agencies that a list is of, as the API's `FigureScope`; null = all. */
export interface Scope {
  districtCodes?: readonly string[];
  agencyCodes?: readonly string[];
}

/** Codes of all districts and departments; empty where a table does not need them. */
export interface AllPlaces {
  districts: readonly string[];
  departments: readonly string[];
}

/** A table of the dashboard as a file: what is asked of the API, and which columns come of the answer. */
export interface Table<P extends Parameters = Parameters> {
  /** In the address and the file's plain name. */
  name: string;
  /** Of the sheet and the file, in Thai. */
  sheet: string;
  title: Words;
  /** The filters, under the names that they have in the dashboard's address. */
  parameters: P;
  /** The API's query. Of a list: with `$first` and `$after`. */
  document: string;
  variables(asked: Asked<P>, scope: Scope | null, all: AllPlaces): Record<string, unknown>;
  /** Whether the codes of all districts and departments are asked for first. */
  needsAllPlaces?: boolean;
  /** The rows of an answer that holds all of them. */
  rows?(data: Row, asked: Asked<P>): readonly Row[];
  /** The page of an answer that holds one; null: the API has nothing to tell, as of a quarter to come. */
  page?(data: Row, asked: Asked<P>): Page | null;
  /** Rows of a page, where each holds a list of its own; the most that the API gives when left out. */
  pageRows?: number;
  columns(asked: Asked<P>): readonly Column[];
  /** The order where the address names none: a column's `sort`, `-` before it for descending. Left out: the API's own. */
  order?: string;
  /** Where a row says from which sources it comes: one or a list. */
  sources: readonly string[];
  /** As of when the rows hold: what they say themselves at these places, the quarter's cut-off, or now (`asOf` where it is asked for). */
  holds: readonly string[] | 'cutOff' | 'now';
}

/** Holds a definition to its own parameters. */
export function aTable<P extends Parameters>(table: Table<P>): Table<P> {
  return table;
}

/** The page behind a connection of the API. */
export function pageOf(connection: unknown): Page | null {
  if (!connection) return null;
  const { edges, totalCount, pageInfo } = connection as {
    edges: readonly { node: Row }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  return { rows: edges.map(({ node }) => node), total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/** What a page of a connection asks beside its rows. */
export const pageFields = (node: string): string => `totalCount pageInfo { hasNextPage endCursor } edges { node { ${node} } }`;
