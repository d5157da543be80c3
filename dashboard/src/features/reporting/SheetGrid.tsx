import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import type { GridColumn, Place } from '../../grid/cell.js';
import { Grid } from '../../grid/Grid.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import styles from './Reporting.module.css';
import { keyText, type SheetCell, type SheetRow } from './sheet.js';
import { resultCell } from './sheet.rows.js';
import { cellAt, createSheetGrid } from './sheetGrid.js';
import type { SheetModel } from './sheetModel.js';
import { SignLegend } from './SignLegend.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { useSheetRows } from './useSheet.js';

const HEAD_WIDTHS = [250, 80];
const TARGET_WIDTH = 88;
const RESULT_WIDTH = 122;

interface SheetGridProps {
  model: SheetModel;
  ids: readonly string[];
  onOpen: (indicatorId: string, quarter: number) => void;
}

/** The sheet as a grid: target beside result for four quarters, saved while one goes on typing. */
export function SheetGrid({ model, ids, onOpen }: SheetGridProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { service } = useOutbox();
  const [pasted, setPasted] = useState<{ taken: number; given: number } | null>(null);
  const grid = useMemo(() => createSheetGrid(ids, model, service, { t, language }), [ids, model, service, t, language]);
  useEffect(() => grid.connect(), [grid]);
  const columns = useMemo(() => columnsOf(model.rows()[0]?.cells ?? [], t, format), [model, t, format]);
  const headColumns = useMemo(() => headColumnsOf(t), [t]);
  const rowAt = useCallback(({ row }: Place) => model.row(ids[row] ?? ''), [model, ids]);
  const open = (place: Place) => {
    const cell = cellAt(rowAt(place), place.column);
    if (cell) onOpen(ids[place.row] ?? '', cell.quarter);
  };
  return (
    <section className={styles.sheet}>
      <Grid
        key={grid.store.rowCount + language}
        store={grid.store}
        columns={columns}
        headColumns={headColumns}
        label={t('reporting.sheet.label', { year: model.rows()[0]?.cells[0]?.fiscalYear ?? '' })}
        help={t('reporting.sheet.help')}
        editorLabel={(place) => editorLabel(rowAt(place), place.column, t, format)}
        renderAbout={(place) => <AboutCell model={model} place={place} rowAt={rowAt} onOpen={() => open(place)} />}
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

const headColumnsOf = (t: Translate) =>
  [t('reporting.sheet.indicator'), t('reporting.sheet.unit')].map((label, index) => ({ label, width: HEAD_WIDTHS[index] ?? 0 }));

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
