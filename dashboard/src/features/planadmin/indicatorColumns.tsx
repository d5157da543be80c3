import type { Formats } from '../../format/useFormat.js';
import type { Translate } from '../../i18n/language.js';
import type { Column } from '../../ui/DataTable.js';
import { OpenButton } from '../../ui/OpenButton.js';
import styles from './PlanAdmin.module.css';

interface Named {
  code: string;
  nameTh: string;
  nameEn: string;
  agency?: { nameTh: string; nameEn: string } | null | undefined;
}

interface ColumnContext<Row> {
  format: Formats;
  t: Translate;
  /** What a press on the name does, by the indicator's name. */
  titleOf: (name: string) => string;
  open: (row: Row) => void;
}

/** The first columns of a list of indicators: the name, to be opened, with the code; and whose it is. */
export function indicatorColumns<Row extends Named>({ format, t, titleOf, open }: ColumnContext<Row>): Column<Row>[] {
  return [
    {
      key: 'indicator',
      label: t('planAdmin.col.indicator'),
      heading: true,
      cell: (row) => (
        <>
          <OpenButton title={titleOf(format.name(row))} words={format.name(row)} open={() => open(row)} />{' '}
          <span className={styles.small}>{row.code}</span>
        </>
      ),
    },
    { key: 'agency', label: t('planAdmin.col.agency'), cell: ({ agency }) => agency && format.name(agency) },
  ];
}
