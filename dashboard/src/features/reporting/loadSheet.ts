import type { Client } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import type { ReportingSheetQuery } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import type { LoadedRows } from '../../outbox/useLoadedRows.js';
import type { SheetRow } from './sheet.js';
import { SheetCellFields, SheetQuery } from './sheet.query.js';

type LoadedSheet = LoadedRows<SheetRow>;

const rowsOf = (page: NonNullable<ReportingSheetQuery['reportingSheet']>): SheetRow[] =>
  page.edges.map(({ node }) => ({ ...node, cells: node.cells.map((cell) => readFragment(SheetCellFields, cell)) }));

/** Loads the sheet page by page: the grid wants all rows. Ends at the first failure. */
export async function* loadSheet(client: Client, agencyCode: string, fiscalYear: number): AsyncGenerator<LoadedSheet> {
  let loaded: LoadedSheet = { rows: [], total: 0, isWhole: false, failures: [] };
  let after: string | null = null;
  while (!loaded.isWhole && loaded.failures.length === 0) {
    const variables: { agencyCode: string; fiscalYear: number; after: string | null } = { agencyCode, fiscalYear, after };
    const { data, error } = await client.query(asQuery(SheetQuery), variables, { requestPolicy: 'network-only' }).toPromise();
    const page: ReportingSheetQuery['reportingSheet'] = data?.reportingSheet ?? null;
    const rows = page ? [...loaded.rows, ...rowsOf(page)] : loaded.rows;
    const isWhole = page?.pageInfo.hasNextPage === false;
    after = page?.pageInfo.endCursor ?? null;
    const failures = page ? [] : failuresOf(error);
    loaded = { rows, total: page?.totalCount ?? rows.length, isWhole: isWhole || (!page && failures.length === 0), failures };
    yield loaded;
  }
}
