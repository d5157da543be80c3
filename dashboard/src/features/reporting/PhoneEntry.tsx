import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import type { GridCell } from '../../grid/cell.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { PhoneRows } from '../../outbox/PhoneRows.js';
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

/** One indicator at a time. */
export function PhoneEntry({ model, ids, onOpen }: PhoneEntryProps) {
  const { quarter } = useFilters().filters;
  const { chosen } = useSheetSearch();
  useSheetRows(model);
  const draw = (id: string) => {
    const row = model.row(id);
    const cell = row?.cells.find((one) => one.quarter === quarter);
    return row && cell ? <PhoneCell key={`${id}/${quarter}`} row={row} cell={cell} onOpen={() => onOpen(id, quarter)} /> : null;
  };
  return <PhoneRows ids={ids} start={chosen.cell} draw={draw} />;
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
      {shown.message?.tone === 'warn' && <p className={styles.warning}>! {shown.message.text}</p>}
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
      className={styles.result}
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
