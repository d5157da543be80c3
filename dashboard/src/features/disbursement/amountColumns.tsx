import { parseBaht } from '@nakhon/core/money';
import type { Formats } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import type { Column } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { type Amounts, rateText } from './disbursement.rows.js';
import styles from './Disbursement.module.css';

const moneyKeys = {
  appropriated: 'appropriatedBaht',
  allotted: 'allottedBaht',
  approved: 'approvedBaht',
  disbursed: 'disbursedBaht',
  remaining: 'remainingBaht',
} as const;
export type MoneyColumn = keyof typeof moneyKeys;

/** Columns of exact baht; the heading names the unit. A missing disbursement says why. */
export function moneyColumns<Row extends Amounts>(columns: readonly MoneyColumn[], format: Formats, t: Translate): Column<Row>[] {
  return columns.map((column) => {
    const key = moneyKeys[column];
    return {
      key,
      label: t('disbursement.inBaht', { name: t(`disbursement.${column}`) }),
      align: 'right',
      cell: (row) => (key === 'disbursedBaht' && row[key] == null ? <NoVouchers /> : <Figure text={format.decimal(row[key])} />),
      sortBy: (row) => (row[key] == null ? null : parseBaht(row[key])),
    };
  });
}

/** The rate as a column. */
export function rateColumn<Row extends Amounts>(t: Translate): Column<Row> {
  return {
    key: 'ratePercent',
    label: t('disbursement.rate'),
    align: 'right',
    cell: (row) => <Figure text={rateText(row.ratePercent)} />,
    sortBy: (row) => row.ratePercent ?? null,
  };
}

function NoVouchers() {
  const t = useT();
  return (
    <span>
      <span aria-hidden>– </span>
      <span className={styles.small}>{t('disbursement.noVouchers')}</span>
    </span>
  );
}
