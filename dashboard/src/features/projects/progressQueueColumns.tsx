import { RowName } from '../../checking/RowName.js';
import type { Formats } from '../../format/useFormat.js';
import type { Translate } from '../../i18n/language.js';
import type { Column } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { ProgressMark } from './ProgressMark.js';
import { projectName } from './progress.js';
import { shownPercent } from './progress.rules.js';
import type { ProgressQueueRow } from './progressQueue.query.js';
import { remarksOf } from './progressQueue.rules.js';
import styles from './Projects.module.css';

interface ColumnContext {
  format: Formats;
  t: Translate;
  open: (row: ProgressQueueRow) => void;
  isOpened: (row: ProgressQueueRow) => boolean;
}

/** The columns of the queue: what was reported, beside what one judges it by. */
export function progressQueueColumns({ format, t, open, isOpened }: ColumnContext): Column<ProgressQueueRow>[] {
  const percent = (text: string | null | undefined) => <Figure text={text == null ? null : shownPercent(text)} />;
  return [
    {
      key: 'project',
      label: t('projects.col.project'),
      heading: true,
      wordy: true,
      cell: (row) => (
        <RowName name={format.name(projectName(row.project))} code={row.project.code} isOpened={isOpened(row)} open={() => open(row)} />
      ),
    },
    { key: 'agency', label: t('projects.col.agency'), cell: ({ project }) => (project.agency ? format.name(project.agency) : null) },
    { key: 'month', label: t('projects.col.month'), cell: ({ cell }) => <span className={styles.month}>{format.monthShort(cell)}</span> },
    { key: 'before', label: t('projects.col.before'), align: 'right', cell: ({ percentBefore }) => percent(percentBefore) },
    { key: 'planned', label: t('projects.col.planned'), align: 'right', cell: ({ cell }) => percent(cell.plannedPercent) },
    {
      key: 'actual',
      label: t('projects.col.actual'),
      align: 'right',
      cell: ({ cell }) => <strong>{percent(cell.newest?.actualPercent)}</strong>,
    },
    { key: 'words', label: t('projects.col.words'), wordy: true, cell: (row) => <Words row={row} t={t} /> },
    { key: 'state', label: t('projects.col.state'), cell: ({ cell }) => <ProgressMark state={cell.state} /> },
  ];
}

function Words({ row, t }: { row: ProgressQueueRow; t: Translate }) {
  const { newest } = row.cell;
  return (
    <div className={styles.words}>
      {remarksOf(row).map((remark) => (
        <div key={remark} className={styles.warning}>
          <span aria-hidden>! </span>
          {t(`projects.remark.${remark}`)}
        </div>
      ))}
      {newest?.doneTh && <div lang="th">{newest.doneTh}</div>}
      {newest?.problemsTh && <div lang="th">{`${t('projects.form.problemsTh')}: ${newest.problemsTh}`}</div>}
    </div>
  );
}
