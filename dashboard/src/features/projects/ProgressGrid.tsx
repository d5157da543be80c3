import { Button } from '@mantine/core';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import type { GridColumn, Place } from '../../grid/cell.js';
import { Grid } from '../../grid/Grid.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import { saveSigns } from '../../outbox/saveSigns.js';
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

/** The sheet as a grid: planned beside actual percent for twelve months, saved while one goes on typing. */
export function ProgressGrid({ model, ids, onOpen }: ProgressGridProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { service } = useProgressOutbox();
  const { chosen, choose } = useProgressSearch();
  const [pasted, setPasted] = useState<{ taken: number; given: number } | null>(null);
  const rowIds = useMemo(
    () =>
      gridIds(
        ids.flatMap((id) => model.row(id) ?? []),
        chosen.areUnfolded,
      ),
    [ids, model, chosen.areUnfolded],
  );
  const grid = useMemo(() => createProgressGrid(rowIds, model, service, { t, language }), [rowIds, model, service, t, language]);
  useEffect(() => grid.connect(), [grid]);
  const columns = useMemo(() => columnsOf(model.rows()[0]?.months ?? [], t, format), [model, t, format]);
  const headColumns = useMemo(() => headColumnsOf(t), [t]);
  const rowAt = useCallback(({ row }: Place) => model.row(partsOf(rowIds[row] ?? '').projectId), [model, rowIds]);
  const box = useShownMonth(chosen.month);
  const open = (place: Place) => {
    const row = rowAt(place);
    const cell = monthAt(row, place.column);
    if (row && cell) onOpen(row.project.id, cell.month);
  };
  return (
    <section ref={box} className={styles.sheet}>
      <label className={styles.unfold}>
        <input
          type="checkbox"
          checked={chosen.areUnfolded}
          onChange={(event) => choose({ activities: event.currentTarget.checked || undefined })}
        />{' '}
        {t('projects.activities.show')}
      </label>
      <Grid
        key={`${rowIds.length}${language}`}
        store={grid.store}
        columns={columns}
        headColumns={headColumns}
        label={t('projects.grid.label', { year: chosen.fiscalYear })}
        help={t('reporting.sheet.help')}
        editorLabel={(place) => editorLabel(rowAt(place), place.column, t, format)}
        renderAbout={(place) => <AboutMonth model={model} row={rowAt(place)} column={place.column} onOpen={() => open(place)} />}
        onOpen={open}
        onPasted={(taken, given) => setPasted({ taken, given })}
      />
      {pasted && (
        <output className={styles.small}>{t('reporting.sheet.pasted', { taken: pasted.taken, left: pasted.given - pasted.taken })}</output>
      )}
      <p className={styles.small} aria-hidden>
        {t('reporting.sheet.keys')}
      </p>
      <SignLegend />
    </section>
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

const headColumnsOf = (t: Translate) => [
  { label: t('projects.col.project'), width: NAME_WIDTH },
  { label: t('projects.col.code'), width: CODE_WIDTH },
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
