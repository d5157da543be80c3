import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo } from 'react';
import { readSort, writeSort } from '../../filters/filters.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import type { GridColumn, GridSort, HeadColumn, Place } from '../../grid/cell.js';
import { Grid } from '../../grid/Grid.js';
import type { GridStore } from '../../grid/store.js';
import { useColumnWidths } from '../../grid/useColumnWidths.js';
import { withWidths } from '../../grid/widths.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import { useGridNotice } from '../../outbox/useGridNotice.js';
import { useSession } from '../../session/session.js';
import styles from './Reporting.module.css';
import { keyText, type SheetCell, type SheetRow } from './sheet.js';
import { resultCell } from './sheet.rows.js';
import { cellAt, createSheetGrid } from './sheetGrid.js';
import type { SheetModel } from './sheetModel.js';
import { SignLegend } from './SignLegend.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { useSheetRows } from './useSheet.js';

const HEAD_WIDTHS = { name: 250, unit: 80 };
const headLabels = { name: 'reporting.sheet.indicator', unit: 'reporting.sheet.unit' } as const;
const TARGET_WIDTH = 92;
const RESULT_WIDTH = 122;

interface SheetGridProps {
  model: SheetModel;
  ids: readonly string[];
  onOpen: (indicatorId: string, quarter: number) => void;
}

/** The sheet as a grid: target beside result for four quarters, saved while one goes on typing. What can be taken back outlives the choice of rows. */
export function SheetGrid(props: SheetGridProps) {
  const t = useT();
  const { model, ids, onOpen } = props;
  const { language } = useLanguage();
  const { quarter } = useFilters().filters;
  const { notice, ...told } = useNotice(model);
  const store = useSheetView(model, ids, told.hidden);
  const rowAt = useCallback(({ row }: Place) => model.row(ids[row] ?? ''), [model, ids]);
  const open = (place: Place) => {
    const cell = cellAt(rowAt(place), place.column);
    if (cell) onOpen(ids[place.row] ?? '', cell.quarter);
  };
  const format = useFormat();
  const layout = useLayout(model);
  if (ids.length === 0) return null;
  return (
    <section className={styles.sheet}>
      <Grid
        key={`${language}${quarter}`}
        startColumn={(quarter - 1) * 2 + 1}
        store={store}
        {...layout}
        label={t('reporting.sheet.label', { year: model.rows()[0]?.cells[0]?.fiscalYear ?? '' })}
        help={t('reporting.sheet.help')}
        editorLabel={(place) => editorLabel(rowAt(place), place.column, t, format)}
        renderAbout={(place) => <AboutCell model={model} place={place} rowAt={rowAt} onOpen={() => open(place)} />}
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

/** The rows that are chosen, over the one grid of the sheet. */
function useSheetView(model: SheetModel, ids: readonly string[], hidden: (indicatorId: string) => void): GridStore {
  const t = useT();
  const { language } = useLanguage();
  const { service } = useOutbox();
  const grid = useMemo(() => createSheetGrid(model, service, { t, language }), [model, service, t, language]);
  useEffect(() => grid.connect(), [grid]);
  return useMemo(() => grid.view(ids, hidden), [grid, ids, hidden]);
}

/** Columns with the person's own widths, and the order of the rows, which stands in the address. */
function useLayout(model: SheetModel) {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const { filters, setFilters } = useFilters();
  const { widths, resize } = useColumnWidths(`nakhon.widths.${account.username}.reporting`);
  const columns = useMemo(() => withWidths(columnsOf(model.rows()[0]?.cells ?? [], t, format), widths), [model, t, format, widths]);
  const headColumns = useMemo(() => withWidths(headColumnsOf(t), widths), [t, widths]);
  const sort = filters.sort === undefined ? undefined : readSort(filters.sort);
  const onSort = (next: GridSort) => setFilters({ sort: writeSort(next) });
  return { columns, headColumns, onResize: resize, sort, onSort };
}

/** What is said under the grid of the last paste, or of what was taken back where it is not shown. */
function useNotice(model: SheetModel) {
  const format = useFormat();
  const { notice, pasted, undone } = useGridNotice();
  const hidden = useCallback(
    (id: string) => undone(format.name(model.row(id)?.indicator ?? { nameTh: id, nameEn: id })),
    [model, format, undone],
  );
  return { notice, pasted, hidden };
}

const headColumnsOf = (t: Translate): HeadColumn[] =>
  (['name', 'unit'] as const).map((key) => ({ key, label: t(headLabels[key]), width: HEAD_WIDTHS[key] }));

const columnsOf = (cells: readonly SheetCell[], t: Translate, format: Formats): GridColumn[] =>
  cells.flatMap((cell) => [
    { key: `${cell.quarter}t`, group: format.quarterShort(cell), label: t('reporting.sheet.target'), width: TARGET_WIDTH },
    { key: `${cell.quarter}r`, group: format.quarterShort(cell), label: t('reporting.sheet.result'), width: RESULT_WIDTH },
  ]);

function editorLabel(row: SheetRow | undefined, column: number, t: Translate, format: Formats): string {
  const cell = cellAt(row, column);
  return row && cell ? t('reporting.sheet.editor', { name: format.name(row.indicator), quarter: format.quarterShort(cell) }) : '';
}

interface AboutCellProps {
  model: SheetModel;
  place: Place;
  rowAt: (place: Place) => SheetRow | undefined;
  onOpen: () => void;
}

/** What is to be known of the cell one is in: whose it is, how it stands, what is odd, and the way to its details. */
function AboutCell({ model, place, rowAt, onOpen }: AboutCellProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { service } = useOutbox();
  const outbox = useOutboxState(service);
  useSheetRows(model);
  const row = rowAt(place);
  const cell = cellAt(row, place.column);
  if (!row || !cell) return null;
  const { mark, message } = resultCell(row, cell, outbox, { t, language });
  const dueOn = cell.returnDueOn ?? cell.dueOn;
  return (
    <div className={styles.about} key={keyText({ indicatorId: row.indicator.id, ...cell })}>
      <span>
        <strong>{format.name(row.indicator)}</strong> · {format.quarterShort(cell)} · {mark?.text}
        {dueOn &&
          cell.isOpen &&
          ` · ${t(cell.returnDueOn ? 'reporting.cell.returnDue' : 'reporting.cell.due', { date: format.day(dueOn) ?? '' })}`}
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
