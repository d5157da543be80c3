import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { ProgressMark } from './ProgressMark.js';
import { activityPercent, shownPercent } from './progress.rules.js';
import { useProgressSearch } from './progressSearch.js';
import type { ShownProject } from './project.query.js';

/** The twelve months: planned beside done. */
export function ProjectMonths({ project: { months } }: { project: ShownProject }) {
  const t = useT();
  return (
    <Panel title={t('projects.months')}>
      <DataTable
        caption={t('projects.months')}
        rows={months.filter(({ isExpected, newest }) => isExpected || newest)}
        rowKey={({ month }) => String(month)}
        columns={monthColumns(useFormat(), t)}
      />
    </Panel>
  );
}

type Month = ShownProject['months'][number];

const monthColumns = (format: Formats, t: Translate): Column<Month>[] => [
  { key: 'month', label: t('projects.col.month'), heading: true, cell: (one) => format.monthLong(one) },
  { key: 'planned', label: t('projects.col.planned'), align: 'right', cell: (one) => shownPercent(one.plannedPercent) },
  {
    key: 'actual',
    label: t('projects.col.actual'),
    align: 'right',
    cell: ({ newest }) => <Figure text={newest ? shownPercent(newest.actualPercent) : null} />,
  },
  {
    key: 'status',
    label: t('projects.col.status'),
    cell: ({ newest }) => <Figure text={newest ? t(`projects.status.${newest.status}`) : null} />,
  },
  { key: 'state', label: t('projects.col.state'), cell: (one) => <MonthState month={one} /> },
];

function MonthState({ month: { state, late, missing } }: { month: Month }) {
  const t = useT();
  return (
    <>
      <ProgressMark state={state} />
      {missing && ` · ${t('projects.count.missing')}`}
      {late && ` · ${t('projects.count.late')}`}
    </>
  );
}

/** The activities with their weights and days, and what of each is planned by the month's end. */
export function ProjectActivities({ project: { activities } }: { project: ShownProject }) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, month } = useProgressSearch().chosen;
  return (
    <Panel title={t('projects.activities')} subtitle={t('projects.activities.note')}>
      <DataTable
        caption={t('projects.activities')}
        rows={activities}
        rowKey={({ number }) => String(number)}
        columns={activityColumns({ fiscalYear, month }, format, t)}
      />
    </Panel>
  );
}

type ShownActivity = ShownProject['activities'][number];

const activityColumns = (month: { fiscalYear: number; month: number }, format: Formats, t: Translate): Column<ShownActivity>[] => [
  { key: 'name', label: t('projects.activity.name'), heading: true, wordy: true, cell: ({ number, nameTh }) => `${number}. ${nameTh}` },
  { key: 'weight', label: t('projects.activity.share'), align: 'right', cell: ({ weight }) => `${shownPercent(weight)} %` },
  { key: 'from', label: t('projects.activity.from'), cell: ({ plannedFrom }) => format.day(plannedFrom) },
  { key: 'to', label: t('projects.activity.to'), cell: ({ plannedTo }) => format.day(plannedTo) },
  {
    key: 'planned',
    label: t('projects.activity.planned', { month: format.monthShort(month) }),
    align: 'right',
    cell: (one) => `${shownPercent(activityPercent(one, month))} %`,
  },
];
