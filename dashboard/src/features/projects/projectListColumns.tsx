import type { Formats } from '../../format/useFormat.js';
import type { ProjectListQuery } from '../../graphql/generated/graphql.js';
import type { Translate } from '../../i18n/language.js';
import type { Column } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { ProgressMark } from './ProgressMark.js';
import { projectName } from './progress.js';
import { shownPercent } from './progress.rules.js';
import { ProjectLink } from './ProjectLink.js';
import styles from './Projects.module.css';

type Row = NonNullable<ProjectListQuery['projects']>['edges'][number]['node'];

/** The columns of the list: whose project, when it runs, and how it stands in the month. */
export function projectListColumns(month: number, fiscalYear: number, format: Formats, t: Translate): Column<Row>[] {
  const cellOf = ({ months }: Row) => months.find((one) => one.month === month);
  const newestOf = ({ months }: Row) => months.findLast((one) => one.month <= month && one.newest)?.newest;
  return [
    {
      key: 'project',
      label: t('projects.col.project'),
      heading: true,
      wordy: true,
      cell: (row) => (
        <>
          <ProjectLink id={row.id} name={format.name(projectName(row))} fiscalYear={fiscalYear} />
          <div className={styles.small}>{row.code}</div>
        </>
      ),
    },
    { key: 'agency', label: t('projects.col.agency'), cell: ({ agency }) => (agency ? format.name(agency) : null) },
    { key: 'runs', label: t('projects.col.runs'), cell: (row) => <Days row={row} format={format} /> },
    {
      key: 'planned',
      label: t('projects.col.planned'),
      align: 'right',
      cell: (row) => <Figure text={shownPercent(cellOf(row)?.plannedPercent ?? '') || null} />,
    },
    {
      key: 'actual',
      label: t('projects.col.actual'),
      align: 'right',
      cell: (row) => <Figure text={shownPercent(newestOf(row)?.actualPercent ?? '') || null} />,
    },
    {
      key: 'status',
      label: t('projects.col.status'),
      cell: (row) => {
        const status = newestOf(row)?.status;
        return <Figure text={status ? t(`projects.status.${status}`) : null} />;
      },
    },
    {
      key: 'state',
      label: t('projects.col.state'),
      cell: (row) => (cellOf(row)?.isExpected ? <ProgressMark state={cellOf(row)?.state ?? 'EMPTY'} /> : t('projects.notRunning')),
    },
  ];
}

function Days({ row: { startsOn, endsOn }, format }: { row: Row; format: Formats }) {
  return (
    <>
      <span className={styles.month}>{format.day(startsOn)} –</span> <span className={styles.month}>{format.day(endsOn)}</span>
    </>
  );
}
