import { RowName } from '../../checking/RowName.js';
import { exactMeasured, exactValue, roundedValue } from '../../format/measure.js';
import type { Formats } from '../../format/useFormat.js';
import type { Translate } from '../../i18n/language.js';
import type { Column } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { StateMark } from '../../ui/StateMark.js';
import type { QueueRow } from './queue.query.js';
import styles from './Verifying.module.css';

interface ColumnContext {
  format: Formats;
  t: Translate;
  language: 'th' | 'en';
  open: (row: QueueRow) => void;
  isOpened: (row: QueueRow) => boolean;
}

/** The columns of the queue: what was reported, beside what one judges it by. */
export function queueColumns(context: ColumnContext): Column<QueueRow>[] {
  const { format, t, open, isOpened } = context;
  const value = (text: string | null | undefined, row: QueueRow) => <Figure text={exactValue(text, row.indicator, format)} />;
  return [
    {
      key: 'indicator',
      label: t('verifying.col.indicator'),
      heading: true,
      wordy: true,
      cell: (row) => (
        <div className={styles.name}>
          <RowName name={format.name(row.indicator)} code={row.indicator.code} isOpened={isOpened(row)} open={() => open(row)} />
        </div>
      ),
    },
    { key: 'agency', label: t('verifying.col.agency'), cell: (row) => format.name(row.agency) },
    {
      key: 'value',
      label: t('verifying.col.value'),
      align: 'right',
      cell: (row) => (
        <strong>
          <Figure text={exactMeasured(row.cell.result, row.indicator, format)} />
        </strong>
      ),
    },
    { key: 'target', label: t('verifying.col.target'), align: 'right', cell: (row) => value(row.cell.target, row) },
    { key: 'previous', label: t('verifying.col.previous'), align: 'right', cell: (row) => value(row.previousValue, row) },
    { key: 'range', label: t('verifying.col.range'), align: 'right', cell: (row) => <Figure text={rangeOf(row, format, t)} /> },
    { key: 'notes', label: t('verifying.col.notes'), wordy: true, cell: (row) => <Notes row={row} context={context} /> },
    { key: 'evidence', label: t('verifying.col.evidence'), cell: (row) => <Evidence row={row} t={t} /> },
    { key: 'state', label: t('verifying.col.state'), cell: (row) => <StateMark state={row.cell.state} /> },
  ];
}

function Evidence({ row: { cell, indicator }, t }: { row: QueueRow; t: Translate }) {
  const isLacking = indicator.evidenceRequired && cell.evidenceCount === 0;
  if (isLacking) return <span className={styles.warning}>! {t('verifying.evidenceMissing')}</span>;
  return <span className={styles.whole}>{t('verifying.evidence', { count: cell.evidenceCount })}</span>;
}

/** The usual range in words; null while there are too few values of the past. */
export function rangeOf(
  { cell: { pastRange }, indicator }: Pick<QueueRow, 'cell' | 'indicator'>,
  format: Formats,
  t: Translate,
): string | null {
  const low = roundedValue(pastRange?.low, indicator, format);
  const high = roundedValue(pastRange?.high, indicator, format);
  return low === null || high === null ? null : t('verifying.range', { low, high });
}

function Notes({ row, context: { t, language } }: { row: QueueRow; context: ColumnContext }) {
  const { warnings, changedSinceReturned: changed, cell } = row;
  const remarks = [
    ...warnings.map((warning) => (language === 'th' ? warning.messageTh : warning.messageEn)),
    ...(cell.late ? [t('verifying.late')] : []),
  ];
  return (
    <div className={styles.notes}>
      {remarks.map((words) => (
        <div key={words} className={styles.warning}>
          <span aria-hidden>! </span>
          {words}
        </div>
      ))}
      {changed != null && <div>↻ {t(changed ? 'verifying.changed' : 'verifying.unchanged')}</div>}
      {remarks.length === 0 && changed == null && <span className={styles.small}>{t('verifying.nothingOdd')}</span>}
    </div>
  );
}
