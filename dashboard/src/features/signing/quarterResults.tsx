import { exactMeasured } from '../../format/measure.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { QuarterResultsQuery as Answered } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import styles from './Signing.module.css';

const QuarterResultsQuery = graphql(`
  query QuarterResults($fiscalYear: Int!, $quarter: Int!, $agencyCodes: [ID!], $states: [ResultState!], $first: Int!, $after: String) {
    verificationQueue(
      fiscalYear: $fiscalYear
      quarter: $quarter
      agencyCodes: $agencyCodes
      states: $states
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          indicator {
            id
            code
            nameTh
            nameEn
            unitTh
            unitEn
            decimals
          }
          agency {
            code
            nameTh
            nameEn
          }
          cell {
            target
            result
            attainmentPercent
            explanationTh
            noteTh
            source
          }
        }
      }
    }
  }
`);

export type ResultRow = NonNullable<Answered['verificationQueue']>['edges'][number]['node'];

/** An agency's quarter: whose, and when. */
export interface AgencyQuarter {
  agency: { code: string; nameTh: string; nameEn: string };
  period: { fiscalYear: number; quarter: number };
}

/** The results of the agency and all below it that are in one state. */
export const useQuarterResults = ({ agency, period }: AgencyQuarter, state: 'VERIFIED' | 'SIGNED') =>
  useConnection(QuarterResultsQuery, { ...period, agencyCodes: [agency.code], states: [state] }, (data) => data.verificationQueue);

/** Results beside their targets; the agency is named where it is not the heading's own, and words where there are any. */
export function ResultTable({ caption, rows, agency }: { caption: string; rows: readonly ResultRow[]; agency: AgencyQuarter['agency'] }) {
  const t = useT();
  const format = useFormat();
  const needed: Partial<Record<string, boolean>> = {
    agency: rows.some((row) => row.agency?.code !== agency.code),
    note: rows.some(({ cell }) => wordsOf(cell) !== ''),
  };
  const columns = columnsOf(format, t).filter(({ key }) => needed[key] ?? true);
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.indicator.id} />;
}

const wordsOf = ({ explanationTh, noteTh }: ResultRow['cell']): string => [explanationTh, noteTh].filter(Boolean).join(' · ');

function columnsOf(format: Formats, t: Translate): Column<ResultRow>[] {
  const value = (text: string | null | undefined, row: ResultRow) => <Figure text={exactMeasured(text, row.indicator, format)} />;
  return [
    { key: 'indicator', label: t('signing.col.indicator'), heading: true, wordy: true, cell: (row) => format.name(row.indicator) },
    { key: 'code', label: t('signing.col.code'), cell: (row) => <span className={styles.code}>{row.indicator.code}</span> },
    { key: 'agency', label: t('signing.col.agency'), cell: (row) => format.name(row.agency) },
    { key: 'value', label: t('signing.col.value'), align: 'right', cell: (row) => <strong>{value(row.cell.result, row)}</strong> },
    { key: 'target', label: t('signing.col.target'), align: 'right', cell: (row) => value(row.cell.target, row) },
    {
      key: 'attainment',
      label: t('signing.col.attainment'),
      align: 'right',
      cell: (row) => <Figure text={format.percent(row.cell.attainmentPercent)} />,
    },
    {
      key: 'note',
      label: t('signing.col.note'),
      wordy: true,
      cell: ({ cell }) => wordsOf(cell),
    },
  ];
}
