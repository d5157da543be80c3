import { useCallback, useMemo } from 'react';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import type { GridColumn, HeadColumn, Place } from '../../grid/cell.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import { AboutCell } from '../../outbox/AboutCell.js';
import { EntryGrid } from '../../outbox/EntryGrid.js';
import { keyText, type SheetCell, type SheetRow } from './sheet.js';
import { closedSigns, resultCell, stateSigns } from './sheet.rows.js';
import { cellAt, createSheetGrid } from './sheetGrid.js';
import type { SheetModel } from './sheetModel.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { useSheetRows } from './useSheet.js';

const HEAD_WIDTHS = { name: 250, unit: 80 };
const headLabels = { name: 'reporting.sheet.indicator', unit: 'reporting.sheet.unit' } as const;
const TARGET_WIDTH = 92;
const RESULT_WIDTH = 122;
const signs = [...Object.values(stateSigns), ...Object.values(closedSigns)];

interface SheetGridProps {
  model: SheetModel;
  ids: readonly string[];
  onOpen: (indicatorId: string, quarter: number) => void;
}

/** The sheet as a grid: target beside result for four quarters. */
export function SheetGrid({ model, ids, onOpen }: SheetGridProps) {
  const t = useT();
  const format = useFormat();
  const { quarter } = useFilters().filters;
  const rowAt = ({ row }: Place) => model.row(ids[row] ?? '');
  const open = (place: Place) => {
    const cell = cellAt(rowAt(place), place.column);
    if (cell) onOpen(ids[place.row] ?? '', cell.quarter);
  };
  return (
    <EntryGrid
      grid={useSheetGrid(model)}
      ids={ids}
      {...useColumns(model)}
      nameOf={useNameOf(model)}
      widthsOf="reporting"
      startColumn={(quarter - 1) * 2 + 1}
      signs={signs}
      label={t('reporting.sheet.label', { year: model.rows()[0]?.cells[0]?.fiscalYear ?? '' })}
      editorLabel={(place) => editorLabel(rowAt(place), place.column, t, format)}
      renderAbout={(place) => <AboutResult model={model} row={rowAt(place)} column={place.column} onOpen={() => open(place)} />}
      onOpen={open}
    />
  );
}

function useSheetGrid(model: SheetModel) {
  const t = useT();
  const { language } = useLanguage();
  const { service } = useOutbox();
  return useMemo(() => createSheetGrid(model, service, { t, language }), [model, service, t, language]);
}

function useColumns(model: SheetModel) {
  const t = useT();
  const format = useFormat();
  const columns = useMemo(() => columnsOf(model.rows()[0]?.cells ?? [], t, format), [model, t, format]);
  const headColumns = useMemo(() => headColumnsOf(t), [t]);
  return { columns, headColumns };
}

function useNameOf(model: SheetModel) {
  const format = useFormat();
  return useCallback((id: string) => format.name(model.row(id)?.indicator ?? { nameTh: id, nameEn: id }), [model, format]);
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

interface AboutResultProps {
  model: SheetModel;
  row: SheetRow | undefined;
  column: number;
  onOpen: () => void;
}

/** The cell one is in, kept up to date. */
function AboutResult({ model, row, column, onOpen }: AboutResultProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const outbox = useOutboxState(useOutbox().service);
  useSheetRows(model);
  const cell = cellAt(row, column);
  if (!row || !cell) return null;
  return (
    <AboutCell
      key={keyText({ indicatorId: row.indicator.id, ...cell })}
      name={format.name(row.indicator)}
      period={format.quarterShort(cell)}
      cell={resultCell(row, cell, outbox, { t, language })}
      due={cell.isOpen ? cell : null}
      onOpen={onOpen}
    />
  );
}
