import { Button, NativeSelect } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { reasonText } from '../../outbox/outbox.rules.js';
import { KeptText } from './KeptText.js';
import type { MonthCell, ProjectRow } from './progress.js';
import { liveMonth } from './progress.rows.js';
import { lackingWords, plainAmount, type ProgressChange, shownPercent, statusBy } from './progress.rules.js';
import { editOf, enter } from './progressGrid.js';
import styles from './Projects.module.css';
import { SpentField, type SpendingProposal } from './SpentField.js';
import { useProgressOutbox, useProgressState } from './useProgress.js';

interface MonthFormProps {
  row: ProjectRow;
  cell: MonthCell;
  /** What finance proposes; null while it is not known. */
  proposal: SpendingProposal | null;
  /** For a thumb. */
  isLarge?: boolean;
}

const words = ['doneTh', 'problemsTh', 'nextTh'] as const;

/** The report of one month: percent, status, what was done, problems, what comes next, spending. Each field is kept when one leaves it. */
export function MonthForm({ row, cell, proposal, isLarge = false }: MonthFormProps) {
  const t = useT();
  const { service } = useProgressOutbox();
  const { content, draft } = liveMonth(row, cell, useProgressState(service));
  const { language } = useLanguage();
  const write = (part: Partial<ProgressChange>) => enter(service, editOf(row, cell, service.get(), part));
  const lacking = lackingWords(row, cell, content);
  const reason = draft?.reason && reasonText(draft.reason, language);
  const lackingIn = (field: (typeof words)[number]) => {
    if (lacking === null || field === 'nextTh') return undefined;
    return (lacking === 'DONE') === (field === 'doneTh') ? t(`projects.lacking.${lacking}`) : undefined;
  };
  return (
    <div className={styles.form}>
      <KeptText
        label={t('projects.form.actualPercent')}
        description={t('projects.form.planned', { percent: shownPercent(cell.plannedPercent) })}
        value={shownPercent(content.actualPercent)}
        keep={(text) => write({ actualPercent: text.trim() })}
        error={reason}
        {...(isLarge && { size: 'xl' })}
      />
      <StatusChoice cell={cell} content={content} write={write} />
      {words.map((field) => (
        <KeptText
          key={field}
          label={t(`projects.form.${field}`)}
          value={content[field] ?? ''}
          keep={(text) => write({ [field]: text.trim() || null })}
          error={lackingIn(field)}
          isLong
        />
      ))}
      <SpentField content={content} proposal={proposal} write={(text, proposed) => write(spending(text, proposed))} />
      <FormStanding row={row} cell={cell} />
    </div>
  );
}

const spending = (text: string, proposed: string | null): Partial<ProgressChange> => ({
  spentBaht: text.trim() === '' ? null : plainAmount(text.trim()),
  spentProposedBaht: proposed,
});

interface StatusChoiceProps {
  cell: MonthCell;
  content: ProgressChange;
  write: (part: Partial<ProgressChange>) => void;
}

/** The status follows from the percentages; only that a project was stopped people say. */
function StatusChoice({ cell, content, write }: StatusChoiceProps) {
  const t = useT();
  const proposed = statusBy(cell, { ...content, status: null });
  const byPercent =
    proposed === null ? t('projects.status.none') : t('projects.status.byPercent', { status: t(`projects.status.${proposed}`) });
  return (
    <NativeSelect
      label={t('projects.form.status')}
      value={content.status ?? ''}
      data={[
        { value: '', label: byPercent },
        { value: 'STOPPED', label: t('projects.status.STOPPED') },
      ]}
      onChange={(event) => write({ status: event.currentTarget.value === 'STOPPED' ? 'STOPPED' : null })}
    />
  );
}

/** How what was typed stands, with the way to give it up when it was not taken. */
function FormStanding({ row, cell }: { row: ProjectRow; cell: MonthCell }) {
  const t = useT();
  const format = useFormat();
  const { service } = useProgressOutbox();
  const { standing, draft } = liveMonth(row, cell, useProgressState(service));
  if (!standing)
    return <output className={styles.small}>{cell.version > 0 && `✓ ${t('reporting.save.all')} · ${format.monthLong(cell)}`}</output>;
  return (
    <output className={styles.small}>
      {t(`reporting.save.${standing}`)}{' '}
      {draft && standing !== 'waiting' && (
        <Button size="compact-sm" variant="subtle" onClick={() => service.drop(draft)}>
          {t('reporting.save.drop')}
        </Button>
      )}
    </output>
  );
}
