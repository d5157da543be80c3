import { type Formats, useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AllotmentTable_allotmentFragment as Allotment } from '../../graphql/generated/graphql.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Disbursement.module.css';

export const AllotmentTable_allotment = graphql(`
  fragment AllotmentTable_allotment on Allotment {
    id
    period
    amountBaht
    approvedOn
    reference
  }
`);

export interface AllotmentTableProps {
  allotments: readonly FragmentType<typeof AllotmentTable_allotment>[];
  total: string | null | undefined;
}

/** The money released for the item, period by period; the total stands in the heading. */
export function AllotmentTable({ allotments, total }: AllotmentTableProps) {
  const t = useT();
  const format = useFormat();
  const rows = readFragment(AllotmentTable_allotment, allotments);
  const sum = format.bahtExact(total);
  return (
    <Panel title={t('allotment.title')} {...(sum && { subtitle: t('allotment.total', { amount: sum }) })}>
      {rows.length === 0 ? (
        <p className={styles.none}>{t('allotment.none')}</p>
      ) : (
        <DataTable caption={t('allotment.title')} columns={columnsOf(format, t)} rows={rows} rowKey={(row) => row.id} />
      )}
    </Panel>
  );
}

const periodKeys = { 1: 'allotment.period1', 2: 'allotment.period2', 3: 'allotment.period3' } as const;

function periodName(period: number, t: Translate): string {
  const key = periodKeys[period as keyof typeof periodKeys];
  return key ? t(key) : String(period);
}

function columnsOf(format: Formats, t: Translate): Column<Allotment>[] {
  return [
    { key: 'period', label: t('allotment.period'), heading: true, cell: (row) => periodName(row.period, t) },
    { key: 'approvedOn', label: t('allotment.approvedOn'), cell: (row) => format.day(row.approvedOn) },
    { key: 'reference', label: t('allotment.reference'), cell: (row) => <Figure text={row.reference ?? null} /> },
    {
      key: 'amount',
      label: t('disbursement.inBaht', { name: t('voucher.amount') }),
      align: 'right',
      cell: (row) => format.decimal(row.amountBaht),
    },
  ];
}
