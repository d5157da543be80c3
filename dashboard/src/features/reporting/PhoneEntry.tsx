import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import type { GridCell } from '../../grid/cell.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { shownText } from './entry.rules.js';
import styles from './Reporting.module.css';
import type { SheetCell, SheetRow } from './sheet.js';
import { resultCell } from './sheet.rows.js';
import { changeFor } from './sheetGrid.js';
import type { SheetModel } from './sheetModel.js';
import { useSheetSearch } from './sheetSearch.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { useSheetRows } from './useSheet.js';

interface PhoneEntryProps {
  model: SheetModel;
  ids: readonly string[];
  onOpen: (indicatorId: string, quarter: number) => void;
}

/** One indicator at a time, with buttons for a thumb. */
export function PhoneEntry({ model, ids, onOpen }: PhoneEntryProps) {
  const t = useT();
  const { quarter } = useFilters().filters;
  const { chosen } = useSheetSearch();
  useSheetRows(model);
  const [index, setIndex] = useState(() => Math.max(0, ids.indexOf(chosen.cell ?? '')));
  const at = Math.min(index, ids.length - 1);
  const row = model.row(ids[at] ?? '');
  const cell = row?.cells.find((one) => one.quarter === quarter);
  if (!row || !cell) return null;
  return (
    <section className={styles.phone}>
      <p className={styles.small}>{t('reporting.phone.place', { at: at + 1, count: ids.length })}</p>
      <progress value={at + 1} max={ids.length} aria-hidden />
      <PhoneCell key={`${row.indicator.id}/${quarter}`} row={row} cell={cell} onOpen={() => onOpen(row.indicator.id, quarter)} />
      <div className={styles.phoneButtons}>
        <Button size="lg" variant="default" disabled={at === 0} onClick={() => setIndex(at - 1)}>
          ← {t('reporting.phone.before')}
        </Button>
        <Button size="lg" disabled={at === ids.length - 1} onClick={() => setIndex(at + 1)}>
          {t('reporting.phone.next')} →
        </Button>
      </div>
    </section>
  );
}

function PhoneCell({ row, cell, onOpen }: { row: SheetRow; cell: SheetCell; onOpen: () => void }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { service } = useOutbox();
  const { indicator } = row;
  const shown = resultCell(row, cell, useOutboxState(service), { t, language });
  const unit = language === 'th' ? indicator.unitTh : indicator.unitEn;
  const target = shownText(cell.target, indicator);
  return (
    <>
      <h2>{format.name(indicator)}</h2>
      <p>{target === '' ? t('reporting.phone.noTarget') : t('reporting.phone.target', { target: `${target} ${unit}` })}</p>
      <PhoneInput row={row} cell={cell} shown={shown} unit={unit} />
      {shown.message?.tone === 'warn' && <p data-tone="warn">! {shown.message.text}</p>}
      <p>
        <span aria-hidden>{shown.mark?.icon}</span> {shown.mark?.text}
      </p>
      <Button size="md" variant="default" fullWidth onClick={onOpen}>
        {t('reporting.cell.details')}
      </Button>
    </>
  );
}

function PhoneInput({ row, cell, shown, unit }: { row: SheetRow; cell: SheetCell; shown: GridCell; unit: string }) {
  const t = useT();
  const format = useFormat();
  const { service } = useOutbox();
  const [text, setText] = useState<string | null>(null);
  const enter = () => {
    if (text !== null && text !== shown.text) {
      const key = { indicatorId: row.indicator.id, fiscalYear: cell.fiscalYear, quarter: cell.quarter, seenVersion: cell.version };
      service.change([{ cell: key, ...changeFor(text, row, cell) }]);
    }
    setText(null);
  };
  return (
    <TextInput
      size="xl"
      label={t('reporting.phone.entry', { quarter: format.quarterShort(cell) })}
      description={unit}
      inputMode="decimal"
      value={text ?? shown.text}
      disabled={shown.readOnly ?? false}
      error={shown.message?.tone === 'bad' ? shown.message.text : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={enter}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}
