import { Button } from '@mantine/core';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { readSort, writeSort } from '../../filters/filters.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import type { GridColumn, GridSort, HeadColumn, Place } from '../../grid/cell.js';
import { Grid } from '../../grid/Grid.js';
import type { GridStore } from '../../grid/store.js';
import { useColumnWidths } from '../../grid/useColumnWidths.js';
import { withWidths } from '../../grid/widths.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import { saveSigns } from '../../outbox/saveSigns.js';
import { useGridNotice } from '../../outbox/useGridNotice.js';
import { useSession } from '../../session/session.js';
import { type MonthCell, projectName, type ProjectRow } from './progress.js';
import { closedSigns, gridIds, monthCell, monthSigns, partsOf } from './progress.rows.js';
import { createProgressGrid, monthAt } from './progressGrid.js';
import type { ProgressModel } from './progressModel.js';
import { useProgressSearch } from './progressSearch.js';
import styles from './Projects.module.css';
import { useProgressOutbox, useProgressState, useProjectRows } from './useProgress.js';

const NAME_WIDTH = 270;
const CODE_WIDTH = 130;
const PLANNED_WIDTH = 80;
const ACTUAL_WIDTH = 96;
/** Months before the chosen one that are left in view. */
const MONTHS_BEFORE = 1;

interface ProgressGridProps {
  model: ProgressModel;
  /** The projects that are shown. */
  ids: readonly string[];
  onOpen: (projectId: string, month: number) => void;
}

/** The sheet as a grid: planned beside actual percent for twelve months, saved while one goes on typing. What can be taken back outlives the choice of rows. */
export function ProgressGrid({ model, ids, onOpen }: ProgressGridProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { chosen } = useProgressSearch();
  const { notice, ...told } = useNotice(model);
  const rowIds = useRowIds(model, ids);
  const store = useProgressView(model, rowIds, told.hidden);
  const layout = useLayout(model);
  const rowAt = useCallback(({ row }: Place) => model.row(partsOf(rowIds[row] ?? '').projectId), [model, rowIds]);
  const box = useShownMonth(chosen.month);
  const open = (place: Place) => {
    const row = rowAt(place);
    const cell = monthAt(row, place.column);
    if (row && cell) onOpen(row.project.id, cell.month);
  };
  if (ids.length === 0) return null;
  return (
    <section ref={box} className={styles.sheet}>
      <Unfold />
      <Grid
        key={language}
        store={store}
        {...layout}
        label={t('projects.grid.label', { year: chosen.fiscalYear })}
        help={t('reporting.sheet.help')}
        editorLabel={(place) => editorLabel(rowAt(place), place.column, t, format)}
        renderAbout={(place) => <AboutMonth model={model} row={rowAt(place)} column={place.column} onOpen={() => open(place)} />}
        onOpen={open}
        onPasted={told.pasted}
      />
      {notice}
      <p className={styles.small} aria-hidden>
        {t('reporting.sheet.keys')}
      </p>
      <SignLegend />
    </section>
  );
}

/** Whether activities stand below their projects. */
function Unfold() {
  const t = useT();
  const { chosen, choose } = useProgressSearch();
  return (
    <label className={styles.unfold}>
      <input
        type="checkbox"
        checked={chosen.areUnfolded}
        onChange={(event) => choose({ activities: event.currentTarget.checked || undefined })}
      />{' '}
      {t('projects.activities.show')}
    </label>
  );
}

/** The rows of the projects that are shown, with their activities where these are unfolded. */
function useRowIds(model: ProgressModel, ids: readonly string[]): readonly string[] {
  const { areUnfolded } = useProgressSearch().chosen;
  return useMemo(() => {
    const rows = ids.flatMap((id) => model.row(id) ?? []);
    return gridIds(rows, areUnfolded);
  }, [ids, model, areUnfolded]);
}

/** The rows that are chosen, over the one grid of the sheet. */
function useProgressView(model: ProgressModel, rowIds: readonly string[], hidden: (id: string) => void): GridStore {
  const t = useT();
  const { language } = useLanguage();
  const { service } = useProgressOutbox();
  const grid = useMemo(() => createProgressGrid(model, service, { t, language }), [model, service, t, language]);
  useEffect(() => grid.connect(), [grid]);
  return useMemo(() => grid.view(rowIds, hidden), [grid, rowIds, hidden]);
}

/** Columns with the person's own widths, and the order of the rows, which stands in the address. */
function useLayout(model: ProgressModel) {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const { filters, setFilters } = useFilters();
  const { widths, resize } = useColumnWidths(`nakhon.widths.${account.username}.progress`);
  const columns = useMemo(() => withWidths(columnsOf(model.rows()[0]?.months ?? [], t, format), widths), [model, t, format, widths]);
  const headColumns = useMemo(() => withWidths(headColumnsOf(t), widths), [t, widths]);
  const sort = filters.sort === undefined ? undefined : readSort(filters.sort);
  const onSort = (next: GridSort) => setFilters({ sort: writeSort(next) });
  return { columns, headColumns, onResize: resize, sort, onSort };
}

/** What is said under the grid of the last paste, or of what was taken back where it is not shown. */
function useNotice(model: ProgressModel) {
  const format = useFormat();
  const { notice, pasted, undone } = useGridNotice();
  const hidden = useCallback(
    (id: string) => {
      const row = model.row(partsOf(id).projectId);
      undone(row ? format.name(projectName(row.project)) : id);
    },
    [model, format, undone],
  );
  return { notice, pasted, hidden };
}

/** Brings the chosen month into view. */
function useShownMonth(month: number) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const grid = box.current?.querySelector('[role=grid]');
    if (grid) grid.scrollLeft = Math.max(0, month - 1 - MONTHS_BEFORE) * (PLANNED_WIDTH + ACTUAL_WIDTH);
  }, [month]);
  return box;
}

const headColumnsOf = (t: Translate): HeadColumn[] => [
  { key: 'name', label: t('projects.col.project'), width: NAME_WIDTH },
  { key: 'code', label: t('projects.col.code'), width: CODE_WIDTH },
];

const columnsOf = (months: readonly MonthCell[], t: Translate, format: Formats): GridColumn[] =>
  months.flatMap((cell) => [
    { key: `${cell.month}p`, group: format.monthShort(cell), label: t('projects.col.planned'), width: PLANNED_WIDTH },
    { key: `${cell.month}a`, group: format.monthShort(cell), label: t('projects.col.actual'), width: ACTUAL_WIDTH },
  ]);

function editorLabel(row: ProjectRow | undefined, column: number, t: Translate, format: Formats): string {
  const cell = monthAt(row, column);
  return row && cell ? t('projects.grid.editor', { name: format.name(projectName(row.project)), month: format.monthLong(cell) }) : '';
}

interface AboutMonthProps {
  model: ProgressModel;
  row: ProjectRow | undefined;
  column: number;
  onOpen: () => void;
}

/** What is to be known of the month one is in: whose it is, how it stands, what it lacks, and the way to its details. */
function AboutMonth({ model, row, column, onOpen }: AboutMonthProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { service } = useProgressOutbox();
  const outbox = useProgressState(service);
  useProjectRows(model);
  const cell = monthAt(row, column);
  if (!row || !cell) return null;
  const { mark, message } = monthCell(row, cell, outbox, { t, language });
  const returnDueOn = cell.newest?.returnDueOn;
  const dueOn = returnDueOn ?? cell.dueOn;
  return (
    <div className={styles.about}>
      <span>
        <strong>{format.name(projectName(row.project))}</strong> · {format.monthLong(cell)} · {mark?.text}
        {dueOn &&
          cell.isOpen &&
          ` · ${t(returnDueOn ? 'reporting.cell.returnDue' : 'reporting.cell.due', { date: format.day(dueOn) ?? '' })}`}
        {message && (
          <em data-tone={message.tone}>
            {message.tone === 'bad' ? '✕' : '!'} {message.text}
          </em>
        )}
      </span>
      <Button size="compact-sm" variant="default" onClick={onOpen}>
        {t('reporting.cell.details')}
      </Button>
    </div>
  );
}

/** What the signs in the cells mean. */
function SignLegend() {
  const t = useT();
  return (
    <details className={styles.legend}>
      <summary>{t('reporting.legend')}</summary>
      <ul>
        {[...Object.values(monthSigns), ...Object.values(closedSigns), ...Object.values(saveSigns)].map(({ icon, text }) => (
          <li key={text}>
            <span aria-hidden>{icon}</span> {t(text)}
          </li>
        ))}
      </ul>
    </details>
  );
}
