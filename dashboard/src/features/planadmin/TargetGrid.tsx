import { Button } from '@mantine/core';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useFormat } from '../../format/useFormat.js';
import type { Place } from '../../grid/cell.js';
import { Grid } from '../../grid/Grid.js';
import { useT } from '../../i18n/language.js';
import styles from './PlanAdmin.module.css';
import { SaveTargets } from './SaveTargets.js';
import { TargetHistoryDialog } from './TargetHistoryDialog.js';
import type { TargetSheet } from './targetSheet.js';
import { draftKey, QUARTERS, standingOf, type TargetRow } from './targetSheet.rules.js';

const HEAD_WIDTHS = [330, 110];
const TARGET_WIDTH = 150;

interface TargetGridProps {
  sheet: TargetSheet;
  fiscalYear: number;
}

/** Rows are indicators, columns the quarters of the year, future ones too: typed, pasted as a block, then saved with a reason where one is asked for. */
export function TargetGrid({ sheet, fiscalYear }: TargetGridProps) {
  const t = useT();
  const format = useFormat();
  const [pasted, setPasted] = useState<{ taken: number; given: number } | null>(null);
  const [history, setHistory] = useState<TargetRow | null>(null);
  useLeaveWarning(sheet);
  const columns = useMemo(
    () => QUARTERS.map((quarter) => ({ key: String(quarter), label: format.quarterShort({ fiscalYear, quarter }), width: TARGET_WIDTH })),
    [format, fiscalYear],
  );
  const headColumns = useMemo(
    () => [t('planAdmin.col.indicator'), t('planAdmin.targets.unit')].map((label, index) => ({ label, width: HEAD_WIDTHS[index] ?? 0 })),
    [t],
  );
  const open = ({ row }: Place) => setHistory(sheet.row(row) ?? null);
  return (
    <section className={styles.form}>
      <Grid
        key={format.language}
        store={sheet.store}
        columns={columns}
        headColumns={headColumns}
        label={t('planAdmin.targets.title', { year: fiscalYear })}
        help={t('planAdmin.targets.help')}
        editorLabel={({ row, column }) => editorLabel(sheet, row, column, fiscalYear, { t, format })}
        renderAbout={(place) => <AboutTarget sheet={sheet} place={place} fiscalYear={fiscalYear} onHistory={() => open(place)} />}
        onOpen={open}
        onPasted={(taken, given) => setPasted({ taken, given })}
      />
      {pasted && (
        <output className={styles.words}>
          {t('planAdmin.targets.pasted', { taken: pasted.taken, left: pasted.given - pasted.taken })}
        </output>
      )}
      <p className={styles.words} aria-hidden>
        {t('planAdmin.targets.signs')}
      </p>
      <SaveTargets sheet={sheet} fiscalYear={fiscalYear} />
      {history && <TargetHistoryDialog row={history} fiscalYear={fiscalYear} close={() => setHistory(null)} />}
    </section>
  );
}

type Words = { t: ReturnType<typeof useT>; format: ReturnType<typeof useFormat> };

function editorLabel(sheet: TargetSheet, row: number, column: number, fiscalYear: number, { t, format }: Words): string {
  const indicator = sheet.row(row);
  const quarter = QUARTERS[column];
  if (!indicator || !quarter) return '';
  return t('planAdmin.targets.editor', { name: format.name(indicator), quarter: format.quarterShort({ fiscalYear, quarter }) });
}

/** Leaving the hub with targets unsaved asks first. */
function useLeaveWarning(sheet: TargetSheet): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (sheet.drafts().size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [sheet]);
}

interface AboutTargetProps {
  sheet: TargetSheet;
  place: Place;
  fiscalYear: number;
  onHistory: () => void;
}

/** Of the cell one is in: what stands, who set it, when and why, and what is wrong with what was typed. */
function AboutTarget({ sheet, place, fiscalYear, onHistory }: AboutTargetProps) {
  const t = useT();
  const format = useFormat();
  const drafts = useSyncExternalStore(sheet.subscribe, sheet.drafts);
  const row = sheet.row(place.row);
  const quarter = QUARTERS[place.column];
  if (!row || !quarter) return null;
  const standing = standingOf(row, quarter);
  const reason = drafts.get(draftKey(row.id, quarter))?.reason;
  const who = standing && (standing.actor == null ? t('planAdmin.targets.notBy') : t('planAdmin.targets.by', { actor: standing.actor }));
  return (
    <div className={styles.about}>
      <span>
        <strong>{format.name(row)}</strong> · {format.quarterShort({ fiscalYear, quarter })} ·{' '}
        {standing
          ? `${t('planAdmin.targets.version', { version: standing.version })} · ${format.instant(standing.recordedAt)} · ${who}`
          : t('planAdmin.targets.notSet')}
        {standing?.reason && (
          <>
            {` · ${t('planAdmin.reasonWas')}: `}
            <span lang="th">{standing.reason}</span>
          </>
        )}
        {reason && <em data-tone="bad">{` ✕ ${format.language === 'th' ? reason.messageTh : reason.messageEn}`}</em>}
      </span>
      <Button size="compact-sm" variant="default" onClick={onHistory}>
        {t('planAdmin.targets.history')}
      </Button>
    </div>
  );
}
