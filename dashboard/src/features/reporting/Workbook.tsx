import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Panel } from '../../ui/Panel.js';
import { reasonText } from '../../outbox/outbox.rules.js';
import styles from './Reporting.module.css';
import { LARGEST_BYTES, upload } from './upload.js';
import type { SheetModel } from './sheetModel.js';
import { sortedRows, type WorkbookRow, workbookRows } from './workbook.rows.js';

type Step =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'refused'; text: string }
  | { kind: 'checked' | 'saved'; file: File; rows: WorkbookRow[] };

/** The way by file: the template out, a filled one in, and its answers row by row before anything is saved. */
export function Workbook({ model, agencyCode, onSaved }: { model: SheetModel; agencyCode: string; onSaved: () => void }) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, quarter } = useFilters().filters;
  const place = new URLSearchParams({ agency: agencyCode, fiscalYear: String(fiscalYear), quarter: String(quarter) }).toString();
  const { step, send, reset } = useImport(place);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Panel title={t('reporting.workbook.title')} subtitle={t('reporting.workbook.note')}>
      <div className={styles.buttons}>
        <Button component="a" href={`/files/results-template?${place}`} download variant="default">
          {t('reporting.workbook.download', { quarter: format.quarterShort({ fiscalYear, quarter }) })}
        </Button>
        <Button variant="default" loading={step.kind === 'busy'} onClick={() => input.current?.click()}>
          {t('reporting.workbook.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={t('reporting.workbook.choose')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void send(file, true);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {step.kind === 'refused' && <Callout tone="bad">{step.text}</Callout>}
      {'rows' in step && (
        <ImportAnswers model={model} step={step} onSave={() => void send(step.file, false).then(onSaved)} onCancel={reset} />
      )}
    </Panel>
  );
}

/** `place` says where the person stands: a template of another place is refused. */
function useImport(place: string) {
  const t = useT();
  const { language } = useLanguage();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const send = async (file: File, isDry: boolean) => {
    if (file.size > LARGEST_BYTES) return setStep({ kind: 'refused', text: t('reporting.evidence.tooLarge', { name: file.name }) });
    setStep({ kind: 'busy' });
    const sent = await upload(`/files/results-import?${place}&dryRun=${isDry}`, file, () => undefined);
    if ('refused' in sent) return setStep({ kind: 'refused', text: reasonText(sent.refused, language) });
    return setStep({ kind: isDry ? 'checked' : 'saved', file, rows: workbookRows(sent.answer) });
  };
  return { step, send, reset: () => setStep({ kind: 'idle' }) };
}

interface ImportAnswersProps {
  model: SheetModel;
  step: { kind: 'checked' | 'saved'; rows: WorkbookRow[] };
  onSave: () => void;
  onCancel: () => void;
}

function ImportAnswers({ model, step, onSave, onCancel }: ImportAnswersProps) {
  const t = useT();
  const format = useFormat();
  const { good, rows } = sortedRows(step.rows);
  return (
    <div className={styles.import}>
      <output>
        <strong>{outcomeText(step, t)}</strong>
      </output>
      {step.kind === 'checked' && (
        <div className={styles.buttons}>
          <Button disabled={good === 0} onClick={onSave}>
            {t('reporting.workbook.save', { count: good })}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('reporting.workbook.cancel')}
          </Button>
        </div>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={t('reporting.workbook.answer')}
          columns={columnsOf(model, format, t)}
          rows={rows}
          rowKey={({ row }) => String(row)}
        />
      )}
    </div>
  );
}

function outcomeText({ kind, rows }: ImportAnswersProps['step'], t: Translate): string {
  const { good, bad } = sortedRows(rows);
  if (rows.length === 0) return t('reporting.workbook.none');
  return kind === 'saved' ? t('reporting.workbook.saved', { count: good }) : t('reporting.workbook.checked', { good, bad });
}

const columnsOf = (model: SheetModel, format: Formats, t: Translate): Column<WorkbookRow>[] => [
  { key: 'cell', label: t('reporting.workbook.cell'), cell: ({ cell }) => cell },
  { key: 'indicator', label: t('reporting.workbook.row'), heading: true, cell: (row) => `${row.code} ${nameOf(row, model, format)}` },
  { key: 'answer', label: t('reporting.workbook.answer'), cell: (row) => answerText(row, format.language, t) },
];

const answerText = ({ saved, refusal, warnings }: WorkbookRow, language: 'th' | 'en', t: Translate): string => {
  if (!saved) return `✕ ${refusal ? reasonText(refusal, language) : ''}`;
  const told = (warnings ?? []).map((warning) => `! ${reasonText(warning, language)}`);
  return told.length > 0 ? told.join(' ') : `✓ ${t('reporting.workbook.good')}`;
};

const nameOf = ({ code, indicatorId }: WorkbookRow, model: SheetModel, format: Formats): string => {
  const row = model.rows().find(({ indicator }) => indicator.id === indicatorId || indicator.code === code);
  return row ? format.name(row.indicator) : '';
};
