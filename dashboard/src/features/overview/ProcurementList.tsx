import { Link } from '@tanstack/react-router';
import { listExport } from '../../filters/exportSearch.js';
import type { Scope } from '../../filters/scope.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { ProcurementList_procurementFragment as Row } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Figure } from '../../ui/Figure.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { LateBadge } from './LateBadge.js';
import styles from './Procurement.module.css';
import { ProcurementChoices } from './ProcurementChoices.js';
import { useProcurementSearch } from './procurementSearch.js';

const ProcurementList_procurement = graphql(`
  fragment ProcurementList_procurement on Procurement {
    id
    code
    titleTh
    method
    state
    late
    medianPriceBaht
    contractedBaht
    currentStep {
      nameTh
      nameEn
    }
  }
`);

const ProcurementListQuery = graphql(`
  query ProcurementList(
    $fiscalYear: Int!
    $quarter: Int!
    $scope: FigureScope
    $state: ProcurementState
    $late: Boolean
    $first: Int!
    $after: String
  ) {
    procurements(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, state: $state, late: $late, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ProcurementList_procurement
        }
      }
    }
  }
`);

/** The procurements of a scope as they stood at the end of the quarter, or now. */
export function ProcurementList({ scope, title }: { scope: Scope | null; title: string }) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const { fiscalYear, quarter } = filters;
  const { state, pace } = useProcurementSearch().chosen;
  const late = pace === null ? null : pace === 'late';
  const list = useConnection(ProcurementListQuery, { fiscalYear, quarter, scope, state, late }, (data) => data.procurements);
  const rows = list.nodes.map((node) => readFragment(ProcurementList_procurement, node));
  const what = { ...listExport(filters, scope), source: null, state, pace, table: 'procurements' };
  return (
    <Panel title={title} subtitle={t('procurement.listNote')} action={<ExportLinks what={what} />}>
      <ProcurementChoices />
      <ListAnswer list={list}>
        <DataTable caption={title} columns={columnsOf(format, t)} rows={rows} rowKey={(row) => row.id} />
      </ListAnswer>
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate): Column<Row>[] {
  const amount = (key: 'medianPriceBaht' | 'contractedBaht'): Column<Row> => ({
    key,
    label: t(`procurement.${key}`),
    align: 'right',
    cell: (row) => (
      <span className={styles.figure}>
        <Figure text={format.bahtShort(row[key])} title={format.bahtExact(row[key])} />
      </span>
    ),
  });
  return [
    {
      key: 'code',
      label: t('procurement.code'),
      heading: true,
      cell: ({ id, code }) => (
        <Link to="/procurement/$id" params={{ id }} search={true} className={styles.figure}>
          {code}
        </Link>
      ),
    },
    { key: 'title', label: t('procurement.subject'), wordy: true, cell: (row) => <span lang="th">{row.titleTh}</span> },
    { key: 'method', label: t('procurement.method'), cell: (row) => t(`procurement.method.${row.method}`) },
    { key: 'state', label: t('procurement.state'), cell: (row) => t(`procurement.state.${row.state}`) },
    {
      key: 'step',
      label: t('procurement.currentStep'),
      cell: ({ currentStep, late }) => (
        <div>
          <Figure text={currentStep ? format.name(currentStep) : null} /> <LateBadge late={late} />
        </div>
      ),
    },
    amount('medianPriceBaht'),
    amount('contractedBaht'),
  ];
}
