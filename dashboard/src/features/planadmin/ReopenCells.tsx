import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { ReopenCellsQuery as Answered } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { useT } from '../../i18n/language.js';
import { DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { readNameSearch } from './adminSearch.js';
import { NameSearch } from './NameSearch.js';
import { reopenColumns } from './reopenColumns.js';

const CellDetails = lazy(async () => ({ default: (await import('./CellDetails.js')).CellDetails }));
const ReopenDialog = lazy(async () => ({ default: (await import('./ReopenDialog.js')).ReopenDialog }));

const ReopenCellsQuery = graphql(`
  query ReopenCells($fiscalYear: Int!, $quarter: Int!, $search: String, $first: Int!, $after: String) {
    indicators(fiscalYear: $fiscalYear, quarter: $quarter, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          code
          nameTh
          nameEn
          unitTh
          unitEn
          decimals
          agency {
            code
            nameTh
            nameEn
          }
          quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
            fiscalYear
            quarter
            result
            state
            isOpen
            closedBecause
            reopenedUntil
          }
        }
      }
    }
  }
`);

export type ReopenRow = NonNullable<Answered['indicators']>['edges'][number]['node'];

/** The cells of a quarter, to be found by name or code and opened again. */
export function ReopenCells({ period }: { period: { fiscalYear: number; quarter: number } }) {
  const t = useT();
  const format = useFormat();
  const search = readNameSearch(useSearch({ strict: false }));
  const list = useConnection(ReopenCellsQuery, { ...period, search }, (data) => data.indicators);
  const [asked, setAsked] = useState<ReopenRow | null>(null);
  const [shown, setShown] = useState<ReopenRow | null>(null);
  // The expiry of those opened here: the pages after the first are not asked for anew.
  const [opened, setOpened] = useState<ReadonlyMap<string, string>>(new Map());
  const done = (row: ReopenRow, expiresAt: string) => {
    setOpened((before) => new Map([...before, [row.id, expiresAt]]));
    setAsked(null);
    list.answer.retry();
  };
  const untilOf = (row: ReopenRow) => opened.get(row.id) ?? row.quarter.reopenedUntil ?? null;
  return (
    <Panel
      title={t('planAdmin.part.reopen')}
      subtitle={t('planAdmin.reopen.note', { quarter: format.quarterShort(period) })}
      action={<ExportLinks what={{ table: 'cells', fiscalYear: period.fiscalYear, quarter: period.quarter, q: search }} />}
    >
      <NameSearch />
      <ListAnswer list={list} none={<EmptyState text={t('planAdmin.none')} />}>
        <DataTable
          caption={t('planAdmin.part.reopen')}
          columns={reopenColumns({ format, t, untilOf, ask: setAsked, open: setShown })}
          rows={list.nodes}
          rowKey={(row) => row.id}
        />
      </ListAnswer>
      <Suspense>
        {shown && <CellDetails row={shown} close={() => setShown(null)} />}
        {asked && <ReopenDialog row={asked} done={done} close={() => setAsked(null)} />}
      </Suspense>
    </Panel>
  );
}
