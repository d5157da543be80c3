import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import type { GridColumn, HeadColumn, Place } from '../../grid/cell.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import { AboutCell } from '../../outbox/AboutCell.js';
import { EntryGrid } from '../../outbox/EntryGrid.js';
import { dueOf, type MonthCell, projectName, type ProjectRow } from './progress.js';
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
const signs = [...Object.values(monthSigns), ...Object.values(closedSigns)];

interface ProgressGridProps {
  model: ProgressModel;
  /** The projects that are shown. */
  ids: readonly string[];
  onOpen: (projectId: string, month: number) => void;
}

/** The sheet as a grid: planned beside actual percent for twelve months. */
export function ProgressGrid({ model, ids, onOpen }: ProgressGridProps) {
  const t = useT();
  const format = useFormat();
  const { chosen } = useProgressSearch();
  const rowIds = useRowIds(model, ids);
  const rowAt = ({ row }: Place) => model.row(partsOf(rowIds[row] ?? '').projectId);
  const open = (place: Place) => {
    const row = rowAt(place);
    const cell = monthAt(row, place.column);
    if (row && cell) onOpen(row.project.id, cell.month);
  };
  return (
    <EntryGrid
      ref={useShownMonth(chosen.month)}
      grid={useProgressGrid(model)}
      ids={rowIds}
      {...useColumns(model)}
      nameOf={useNameOf(model)}
      widthsOf="progress"
      signs={signs}
      label={t('projects.grid.label', { year: chosen.fiscalYear })}
      editorLabel={(place) => editorLabel(rowAt(place), place.column, t, format)}
      renderAbout={(place) => <AboutMonth model={model} row={rowAt(place)} column={place.column} onOpen={() => open(place)} />}
      onOpen={open}
    >
      <Unfold />
    </EntryGrid>
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

function useProgressGrid(model: ProgressModel) {
  const t = useT();
  const { language } = useLanguage();
  const { service } = useProgressOutbox();
  return useMemo(() => createProgressGrid(model, service, { t, language }), [model, service, t, language]);
}

function useColumns(model: ProgressModel) {
  const t = useT();
  const format = useFormat();
  const columns = useMemo(() => columnsOf(model.rows()[0]?.months ?? [], t, format), [model, t, format]);
  const headColumns = useMemo(() => headColumnsOf(t), [t]);
  return { columns, headColumns };
}

function useNameOf(model: ProgressModel) {
  const format = useFormat();
  return useCallback(
    (id: string) => {
      const row = model.row(partsOf(id).projectId);
      return row ? format.name(projectName(row.project)) : id;
    },
    [model, format],
  );
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

/** The month one is in, kept up to date. */
function AboutMonth({ model, row, column, onOpen }: AboutMonthProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const outbox = useProgressState(useProgressOutbox().service);
  useProjectRows(model);
  const cell = monthAt(row, column);
  if (!row || !cell) return null;
  return (
    <AboutCell
      name={format.name(projectName(row.project))}
      period={format.monthLong(cell)}
      cell={monthCell(row, cell, outbox, { t, language })}
      due={cell.isOpen ? dueOf(cell) : null}
      onOpen={onOpen}
    />
  );
}
