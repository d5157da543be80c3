import { Button, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { reasonText } from '../../outbox/outbox.rules.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { Waiver, Withdraw } from './CellActs.js';
import { changeFrom, type Field, startOf } from './entryForm.rules.js';
import { checkTyped, shownValue } from './entry.rules.js';
import { changeOf } from './outbox.rules.js';
import styles from './Reporting.module.css';
import { isWritable, keyText, type SheetCell, type SheetRow } from './sheet.js';
import { closedSigns, liveCell, reasonOf } from './sheet.rows.js';
import type { SheetModel } from './sheetModel.js';
import { useOutbox, useOutboxState } from './useOutbox.js';

interface CellProps {
  row: SheetRow;
  cell: SheetCell;
}

/** The entry of one cell with its words: value or numerator and denominator, explanation, note; or why it does not apply. */
export function CellEntry({ row, cell, model }: CellProps & { model: SheetModel }) {
  const t = useT();
  if (cell.state === 'SUBMITTED') return <Withdraw row={row} cell={cell} model={model} />;
  if (!isWritable(cell))
    return <p className={styles.small}>{t(cell.isOpen ? 'reporting.cell.readOnly' : closedSigns[cell.closedBecause ?? 'CLOSED'].text)}</p>;
  return (
    <section className={styles.part} aria-label={t('reporting.cell.entry')}>
      <EntryForm row={row} cell={cell} />
      <Waiver row={row} cell={cell} />
    </section>
  );
}

/** The fields of the form, what they come to by the checks, and the way to save what changed. */
function useEntryForm({ row, cell }: CellProps) {
  const { service } = useOutbox();
  const key = { indicatorId: row.indicator.id, fiscalYear: cell.fiscalYear, quarter: cell.quarter };
  const [before, setBefore] = useState(() => startOf(row, cell, changeOf(service.get(), keyText(key))));
  const [now, setNow] = useState(before);
  const { hasRatio } = row.indicator;
  const { numerator, denominator, value } = now;
  const checked = checkTyped(hasRatio ? { numerator, denominator } : { value }, row, cell);
  const change = changeFrom(before, now, hasRatio);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!change) return;
    const refusal = change.clear ? undefined : checked.problems.find(({ severity }) => severity === 'REFUSAL');
    service.change([{ cell: { ...key, seenVersion: cell.version }, change, held: refusal && reasonOf(refusal) }]);
    setBefore(now);
  };
  const write = (name: Field, text: string) => setNow({ ...now, [name]: text });
  return { now, write, checked, isChanged: change !== null, save };
}

function EntryForm({ row, cell }: CellProps) {
  const t = useT();
  const { language } = useLanguage();
  const { now, write, checked, isChanged, save } = useEntryForm({ row, cell });
  const field = (name: Field) => ({
    label: t(labels[name]),
    value: now[name],
    onChange: (event: { currentTarget: { value: string } }) => write(name, event.currentTarget.value),
  });
  const computed = checked.value === null ? null : t('reporting.cell.computed', { value: shownValue(checked.value, row.indicator) });
  return (
    <form className={styles.form} onSubmit={save}>
      <div className={styles.ratio}>
        {(row.indicator.hasRatio ? (['numerator', 'denominator'] as const) : (['value'] as const)).map((name) => (
          <TextInput key={name} {...field(name)} inputMode="decimal" />
        ))}
        {row.indicator.hasRatio && computed && <output>{computed}</output>}
      </div>
      {checked.problems.map((problem) => (
        <Callout key={problem.code} tone={problem.severity === 'REFUSAL' ? 'bad' : 'warn'}>
          {reasonText(reasonOf(problem), language)}
        </Callout>
      ))}
      <Textarea {...field('explanationTh')} />
      <Textarea {...field('noteTh')} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={!isChanged}>
          {t('reporting.cell.save')}
        </Button>
        <EntryStanding row={row} cell={cell} />
      </div>
    </form>
  );
}

const labels = {
  value: 'reporting.cell.value',
  numerator: 'reporting.cell.numerator',
  denominator: 'reporting.cell.denominator',
  explanationTh: 'reporting.cell.explanation',
  noteTh: 'reporting.cell.note',
} as const;

/** How what was typed stands, with the way to give it up when it was not taken. */
function EntryStanding({ row, cell }: CellProps) {
  const t = useT();
  const { language } = useLanguage();
  const { service } = useOutbox();
  const { standing, draft } = liveCell(row, cell, useOutboxState(service), t);
  if (!standing) return null;
  return (
    <output className={styles.small}>
      {t(`reporting.save.${standing}`)} {draft?.reason && reasonText(draft.reason, language)}{' '}
      {draft && standing !== 'waiting' && (
        <Button size="compact-sm" variant="subtle" onClick={() => service.drop(draft)}>
          {t('reporting.save.drop')}
        </Button>
      )}
    </output>
  );
}
