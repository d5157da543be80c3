import { Button, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useClient } from 'urql';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { type CellAnswer, withdrawCells } from './deliver.js';
import { checkTyped, shownText, shownValue } from './entry.rules.js';
import { type CellChange, changeOf } from './outbox.rules.js';
import styles from './Reporting.module.css';
import { isWritable, keyText, type SheetCell, type SheetRow } from './sheet.js';
import { closedSigns, liveCell, reasonOf, reasonText } from './sheet.rows.js';
import type { SheetModel } from './sheetModel.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { takeIn } from './useSheet.js';

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

/** Counts have no decimals to fill up. */
const WHOLE = { decimals: 0 };

type Field = 'value' | 'numerator' | 'denominator' | 'explanationTh' | 'noteTh';

/** What stands in the fields before anything is typed in them: what is unsent, else what the server has. */
function startOf({ row, cell }: CellProps, change: CellChange | null): Record<Field, string> {
  const { indicator } = row;
  return {
    value: change?.clear ? '' : (change?.value ?? shownText(cell.result, indicator)),
    numerator: change?.numerator ?? shownText(cell.numerator, WHOLE),
    denominator: change?.denominator ?? shownText(cell.denominator, WHOLE),
    explanationTh: change?.explanationTh ?? cell.explanationTh ?? '',
    noteTh: change?.noteTh ?? (cell.state === 'RETURNED' || cell.state === 'NOT_APPLICABLE' ? '' : (cell.noteTh ?? '')),
  };
}

/** The fields that differ from where they began, as a change; a value that was emptied empties the cell. */
function changeFrom(before: Record<Field, string>, now: Record<Field, string>, hasRatio: boolean): CellChange | null {
  const numbers: Field[] = hasRatio ? ['numerator', 'denominator'] : ['value'];
  if (numbers.every((field) => now[field].trim() === '') && numbers.some((field) => before[field] !== '')) return { clear: true };
  const moved = Object.keys(now).filter((field): field is Field => now[field as Field] !== before[field as Field]);
  if (moved.length === 0) return null;
  const sent = hasRatio && moved.some((field) => numbers.includes(field)) ? [...new Set([...moved, ...numbers])] : moved;
  return Object.fromEntries(sent.map((field) => [field, now[field]]));
}

function EntryForm({ row, cell }: CellProps) {
  const t = useT();
  const { language } = useLanguage();
  const { service } = useOutbox();
  const key = { indicatorId: row.indicator.id, fiscalYear: cell.fiscalYear, quarter: cell.quarter };
  const [before, setBefore] = useState(() => startOf({ row, cell }, changeOf(service.get(), keyText(key))));
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
  const field = (name: Field) => ({
    label: t(labels[name]),
    value: now[name],
    onChange: (event: { currentTarget: { value: string } }) => setNow({ ...now, [name]: event.currentTarget.value }),
  });
  return (
    <form className={styles.form} onSubmit={save}>
      {hasRatio ? (
        <div className={styles.ratio}>
          <TextInput {...field('numerator')} inputMode="decimal" />
          <TextInput {...field('denominator')} inputMode="decimal" />
          {checked.value !== null && <output>{t('reporting.cell.computed', { value: shownValue(checked.value, row.indicator) })}</output>}
        </div>
      ) : (
        <TextInput {...field('value')} inputMode="decimal" />
      )}
      {checked.problems.map((problem) => (
        <Callout key={problem.code} tone={problem.severity === 'REFUSAL' ? 'bad' : 'warn'}>
          {reasonText(reasonOf(problem), language)}
        </Callout>
      ))}
      <Textarea {...field('explanationTh')} />
      <Textarea {...field('noteTh')} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={!change}>
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

function Waiver({ row, cell }: CellProps) {
  const t = useT();
  const { service } = useOutbox();
  const [reason, setReason] = useState(cell.state === 'NOT_APPLICABLE' ? (cell.noteTh ?? '') : '');
  const key = { indicatorId: row.indicator.id, fiscalYear: cell.fiscalYear, quarter: cell.quarter, seenVersion: cell.version };
  return (
    <details>
      <summary>{t('reporting.cell.waive')}</summary>
      <div className={styles.form}>
        <Textarea label={t('reporting.cell.waiveReason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <Button
          variant="default"
          disabled={reason.trim() === ''}
          onClick={() => service.change([{ cell: key, change: { notApplicableReason: reason.trim() } }])}
        >
          {t('reporting.cell.waive')}
        </Button>
      </div>
    </details>
  );
}

function Withdraw({ row, cell, model }: CellProps & { model: SheetModel }) {
  const t = useT();
  const client = useClient();
  const { language } = useLanguage();
  const [refusal, setRefusal] = useState<string | null>(null);
  const withdraw = async () => {
    const { fiscalYear, quarter, version } = cell;
    const seen = { indicatorId: row.indicator.id, fiscalYear, quarter, seenVersion: version };
    const outcome = await withdrawCells(client, [seen], crypto.randomUUID());
    if (outcome === 'offline') return setRefusal(t('error.NETWORK'));
    if ('refused' in outcome) return setRefusal(reasonText(outcome.refused, language));
    takeIn(model, outcome.answers as readonly CellAnswer[]);
    const said = outcome.answers[0]?.refusal;
    return setRefusal(said ? reasonText(said, language) : null);
  };
  return (
    <div className={styles.part}>
      <Button variant="default" onClick={() => void withdraw()}>
        {t('reporting.cell.withdraw')}
      </Button>
      {refusal && <Callout tone="bad">{refusal}</Callout>}
    </div>
  );
}
