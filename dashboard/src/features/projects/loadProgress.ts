import type { Client } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import type { ProgressSheetQuery as Answered } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import type { LoadedRows } from '../../outbox/useLoadedRows.js';
import { ProgressSheetQuery, ReportFields } from './progress.query.js';
import type { ProjectRow } from './progress.js';

type Page = NonNullable<Answered['progressSheet']>;

const rowsOf = (page: Page): ProjectRow[] =>
  page.edges.map(({ node: { project, months } }) => ({
    project,
    months: months.map((month) => ({ ...month, newest: readFragment(ReportFields, month.newest) ?? null })),
  }));

/** Loads the sheet page by page: the grid wants all rows. Ends at the first failure. */
export async function* loadProgress(client: Client, agencyCode: string, fiscalYear: number): AsyncGenerator<LoadedRows<ProjectRow>> {
  let loaded: LoadedRows<ProjectRow> = { rows: [], total: 0, isWhole: false, failures: [] };
  let after: string | null = null;
  while (!loaded.isWhole && loaded.failures.length === 0) {
    const variables: { agencyCode: string; fiscalYear: number; after: string | null } = { agencyCode, fiscalYear, after };
    const { data, error } = await client.query(asQuery(ProgressSheetQuery), variables, { requestPolicy: 'network-only' }).toPromise();
    const page: Page | null = data?.progressSheet ?? null;
    const rows = page ? [...loaded.rows, ...rowsOf(page)] : loaded.rows;
    after = page?.pageInfo.endCursor ?? null;
    const failures = page ? [] : failuresOf(error);
    const isWhole = page?.pageInfo.hasNextPage === false || (!page && failures.length === 0);
    loaded = { rows, total: page?.totalCount ?? rows.length, isWhole, failures };
    yield loaded;
  }
}
