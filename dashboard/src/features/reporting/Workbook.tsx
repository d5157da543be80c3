import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Reporting.module.css';
import { reasonText } from './sheet.rows.js';
import { LARGEST_BYTES, upload } from './upload.js';
import { sortedRows, type WorkbookRow, workbookRows } from './workbook.rows.js';

const IMPORT = '/files/results-import?dryRun=';

type Step =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'refused'; text: string }
  | { kind: 'checked' | 'saved'; file: File; rows: WorkbookRow[] };

/** The way by file: the template out, a filled one in, and its answers row by row before anything is saved. */
export function Workbook({ agencyCode, onSaved }: { agencyCode: string; onSaved: () => void }) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, quarter } = useFilters().filters;
  const { step, send, reset } = useImport();
  const input = useRef<HTMLInputElement>(null);
  const template = `/files/results-template?${new URLSearchParams({ agency: agencyCode, fiscalYear: String(fiscalYear), quarter: String(quarter) })}`;
  return (
    <Panel title={t('reporting.workbook.title')} subtitle={t('reporting.workbook.note')}>
      <div className={styles.buttons}>
        <Button component="a" href={template} download variant="default">
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
      {'rows' in step && <ImportAnswers step={step} onSave={() => void send(step.file, false).then(onSaved)} onCancel={reset} />}
    </Panel>
  );
}

function useImport() {
  const t = useT();
  const { language } = useLanguage();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const send = async (file: File, isDry: boolean) => {
    if (file.size > LARGEST_BYTES) return setStep({ kind: 'refused', text: t('reporting.evidence.tooLarge', { name: file.name }) });
    setStep({ kind: 'busy' });
    const sent = await upload(`${IMPORT}${isDry}`, file, () => undefined);
    if ('refused' in sent) return setStep({ kind: 'refused', text: reasonText(sent.refused, language) });
    return setStep({ kind: isDry ? 'checked' : 'saved', file, rows: workbookRows(sent.answer) });
  };
  return { step, send, reset: () => setStep({ kind: 'idle' }) };
}

interface ImportAnswersProps {
  step: { kind: 'checked' | 'saved'; rows: WorkbookRow[] };
  onSave: () => void;
  onCancel: () => void;
}

function ImportAnswers({ step, onSave, onCancel }: ImportAnswersProps) {
  const t = useT();
  const format = useFormat();
  const { good, bad, rows } = sortedRows(step.rows);
  return (
    <div className={styles.import}>
      <output>
        <strong>
          {step.kind === 'saved' ? t('reporting.workbook.saved', { count: good }) : t('reporting.workbook.checked', { good, bad })}
        </strong>
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
      <DataTable caption={t('reporting.workbook.answer')} columns={columnsOf(format, t)} rows={rows} rowKey={(row) => row.indicatorId} />
    </div>
  );
}

const columnsOf = (format: Formats, t: Translate): Column<WorkbookRow>[] => [
  {
    key: 'indicator',
    label: t('reporting.workbook.row'),
    heading: true,
    cell: ({ code, nameTh, nameEn, indicatorId }) =>
      `${code ?? ''} ${format.name({ nameTh: nameTh ?? indicatorId, nameEn: nameEn ?? nameTh ?? '' })}`,
  },
  { key: 'answer', label: t('reporting.workbook.answer'), cell: (row) => answerText(row, format.language, t) },
];

const answerText = ({ saved, refusal, warnings }: WorkbookRow, language: 'th' | 'en', t: Translate): string => {
  if (!saved) return `✕ ${refusal ? reasonText(refusal, language) : ''}`;
  const told = (warnings ?? []).map((warning) => `! ${reasonText(warning, language)}`);
  return told.length > 0 ? told.join(' ') : `✓ ${t('reporting.workbook.good')}`;
};
