import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { dueWords } from '../../outbox/dueWords.js';
import { ReturnReason } from '../../outbox/Returned.js';
import { Answer } from '../../ui/Answer.js';
import { Dialog } from '../../ui/Dialog.js';
import { MonthDetailsQuery } from './monthDetails.query.js';
import { MonthForm } from './MonthForm.js';
import { MonthHistory } from './MonthHistory.js';
import { dueOf, isWritable, type MonthCell, projectName, type ProjectRow } from './progress.js';
import { monthCell } from './progress.rows.js';
import type { ProgressModel } from './progressModel.js';
import { useProgressSearch } from './progressSearch.js';
import styles from './Projects.module.css';
import { useProgressOutbox, useProgressState, useProjectRows } from './useProgress.js';
import { WithdrawMonth } from './WithdrawMonth.js';

interface MonthDrawerProps {
  model: ProgressModel;
  projectId: string;
  onClose: () => void;
}

/** Everything about one month of a project, at the side: its report, the spending that finance proposes, and its history. */
export function MonthDrawer({ model, projectId, onClose }: MonthDrawerProps) {
  const format = useFormat();
  const { month } = useProgressSearch().chosen;
  useProjectRows(model);
  const row = model.row(projectId);
  const cell = row?.months.find((one) => one.month === month);
  if (!row || !cell) return null;
  return (
    <Dialog isDrawer title={`${format.name(projectName(row.project))} · ${format.monthLong(cell)}`} onClose={onClose}>
      <MonthStanding row={row} cell={cell} />
      <MonthReport row={row} cell={cell} model={model} />
    </Dialog>
  );
}

function MonthReport({ row, cell, model }: { row: ProjectRow; cell: MonthCell; model: ProgressModel }) {
  const t = useT();
  const { fiscalYear, month } = cell;
  const answer = useMonthDetails(row.project.id, cell);
  const project = answer.data?.project;
  const proposal = project
    ? { baht: project.spentBaht ?? null, item: project.budgetItem?.code ?? project.budgetItemId ?? null, month: { fiscalYear, month } }
    : null;
  return (
    <>
      {isWritable(cell) && <MonthForm row={row} cell={cell} proposal={proposal} />}
      {cell.state === 'SUBMITTED' && <WithdrawMonth projectId={row.project.id} cell={cell} model={model} />}
      {!isWritable(cell) && cell.state === 'EMPTY' && (
        <p className={styles.small}>{t(cell.isExpected ? 'projects.closed' : 'projects.notRunning')}</p>
      )}
      <section className={styles.part}>
        <h3>{t('reporting.history.title')}</h3>
        <Answer answer={answer}>
          {(data) => <MonthHistory versions={data.project?.months.find((one) => one.month === month)?.versions ?? []} />}
        </Answer>
      </section>
    </>
  );
}

/** The details of a month, asked for anew when it was changed. */
function useMonthDetails(id: string, { fiscalYear, month, version }: MonthCell) {
  const answer = useApi(MonthDetailsQuery, { id, fiscalYear, month });
  const seen = useRef(version);
  const { retry } = answer;
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    retry();
  }, [version, retry]);
  return answer;
}

/** State, deadline and why it came back; the way to the project. */
function MonthStanding({ row, cell }: { row: ProjectRow; cell: MonthCell }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { service } = useProgressOutbox();
  const { mark } = monthCell(row, cell, useProgressState(service), { t, language });
  const { newest, fiscalYear } = cell;
  const due = dueWords(dueOf(cell), t, format);
  return (
    <div className={styles.standing}>
      <strong>
        <span aria-hidden>{mark?.icon}</span> {mark?.text}
      </strong>
      {due && <span>{due}</span>}
      <Link to="/projects/project/$id" params={{ id: row.project.id }} search={{ fiscalYear }}>
        {t('projects.page.open')}
      </Link>
      {newest?.returnReasonTh && <ReturnReason>{newest.returnReasonTh}</ReturnReason>}
    </div>
  );
}
