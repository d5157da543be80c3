import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import { AsOfNow } from '../../ui/AsOfNow.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { StateMark } from '../../ui/StateMark.js';
import { shownText } from './entry.rules.js';
import styles from './Reporting.module.css';
import type { SheetCell, SheetRow } from './sheet.js';
import type { SheetModel } from './sheetModel.js';
import { useChosenIds } from './useChosenIds.js';

/** The sheet on A4: each quarter's result over its target, and how the chosen quarter stands. */
export function SheetPaper({ model }: { model: SheetModel }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { quarter } = useFilters().filters;
  const rows = useChosenIds(model).flatMap((id) => model.row(id) ?? []);
  if (rows.length === 0) return <EmptyState text={t('reporting.sheet.noMatch')} />;
  return (
    <>
      <AsOfNow sources={rows.flatMap(({ cells }) => cells.map(({ source }) => source))} />
      <p className={styles.small}>{t('reporting.paper.note')}</p>
      <DataTable
        caption={t('reporting.sheet.title')}
        columns={columnsOf(rows[0]?.cells ?? [], quarter, { t, format, language })}
        rows={rows}
        rowKey={({ indicator }) => indicator.id}
      />
    </>
  );
}

interface Words {
  t: Translate;
  format: Formats;
  language: 'th' | 'en';
}

function columnsOf(cells: readonly SheetCell[], chosen: number, words: Words): Column<SheetRow>[] {
  const { t, format } = words;
  const state = ({ cells: own }: SheetRow) => own.find(({ quarter }) => quarter === chosen);
  return [
    { key: 'name', label: t('reporting.sheet.indicator'), heading: true, wordy: true, cell: (row) => <Name row={row} words={words} /> },
    ...cells.map(({ fiscalYear, quarter }): Column<SheetRow> => ({
      key: String(quarter),
      label: format.quarterShort({ fiscalYear, quarter }),
      align: 'right',
      cell: (row) => <Figures row={row} quarter={quarter} t={t} />,
    })),
    {
      key: 'state',
      label: t('reporting.paper.state', { quarter: chosen }),
      cell: (row) => <Standing cell={state(row)} />,
    },
  ];
}

function Name({ row: { indicator }, words: { format, language } }: { row: SheetRow; words: Words }) {
  return (
    <>
      {format.name(indicator)}
      <div className={styles.small}>
        {indicator.code} · {language === 'th' ? indicator.unitTh : indicator.unitEn}
      </div>
    </>
  );
}

/** Result over target; a dash where there is none. */
function Figures({ row: { indicator, cells }, quarter, t }: { row: SheetRow; quarter: number; t: Translate }) {
  const cell = cells.find((one) => one.quarter === quarter);
  const result = cell?.state === 'NOT_APPLICABLE' ? t('reporting.notApplicable') : shownText(cell?.result, indicator);
  return (
    <>
      <strong>{result || '–'}</strong>
      <div className={styles.small}>{shownText(cell?.target, indicator) || '–'}</div>
    </>
  );
}

/** The state with the words that belong to it. */
function Standing({ cell }: { cell: SheetCell | undefined }) {
  if (!cell) return null;
  const words = [cell.explanationTh, cell.noteTh].filter(Boolean).join(' · ');
  return (
    <>
      <StateMark state={cell.state} />
      {words && (
        <div lang="th" className={styles.words}>
          {words}
        </div>
      )}
    </>
  );
}
