import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { exactMeasured } from '../../format/measure.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { VerifiedResultsQuery as Answered } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Figure } from '../../ui/Figure.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { SignDialog } from './SignDialog.js';
import type { Counts } from './signing.rules.js';
import type { Signature } from './Signing.js';

const VerifiedResultsQuery = graphql(`
  query VerifiedResults($fiscalYear: Int!, $quarter: Int!, $agencyCodes: [ID!], $first: Int!, $after: String) {
    verificationQueue(
      fiscalYear: $fiscalYear
      quarter: $quarter
      agencyCodes: $agencyCodes
      states: [VERIFIED]
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
          }
        }
      }
    }
  }
`);

type Row = NonNullable<Answered['verificationQueue']>['edges'][number]['node'];

interface VerifiedResultsProps {
  /** Something was signed since the list was last asked for. */
  isSigned: boolean;
  agency: { code: string; nameTh: string; nameEn: string };
  period: { fiscalYear: number; quarter: number };
  counts: Counts | null;
  signed: (signature: Signature) => void;
}

/** What the signature would stand under, and the way to it. */
export function VerifiedResults({ isSigned, agency, period, counts, signed }: VerifiedResultsProps) {
  const t = useT();
  const format = useFormat();
  const isPaper = usePaper() !== null;
  const [isAsking, setAsking] = useState(false);
  const list = useConnection(VerifiedResultsQuery, { ...period, agencyCodes: [agency.code] }, (data) => data.verificationQueue);
  const { retry } = list.answer;
  useEffect(() => {
    if (isSigned) retry();
  }, [isSigned, retry]);
  const done = (signature: Signature) => {
    setAsking(false);
    signed(signature);
  };
  const canSign = !isPaper && list.total > 0 && !list.answer.loading;
  return (
    <Panel
      title={t('signing.verified')}
      subtitle={t('signing.verifiedNote', { count: list.total })}
      action={canSign && <Button onClick={() => setAsking(true)}>{t('signing.sign', { count: list.total })}</Button>}
    >
      <ListAnswer list={list} none={<EmptyState text={t('signing.noneVerified')} />}>
        <DataTable caption={t('signing.verified')} columns={columnsOf(format, t)} rows={list.nodes} rowKey={(row) => row.indicator.id} />
      </ListAnswer>
      {isAsking && (
        <SignDialog agency={agency} period={period} counts={counts} cells={list.total} signed={done} close={() => setAsking(false)} />
      )}
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate): Column<Row>[] {
  const value = (text: string | null | undefined, row: Row) => <Figure text={exactMeasured(text, row.indicator, format)} />;
  return [
    { key: 'indicator', label: t('signing.col.indicator'), heading: true, wordy: true, cell: (row) => format.name(row.indicator) },
    { key: 'code', label: t('signing.col.code'), cell: (row) => row.indicator.code },
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
      cell: ({ cell }) => [cell.explanationTh, cell.noteTh].filter(Boolean).join(' · '),
    },
  ];
}
