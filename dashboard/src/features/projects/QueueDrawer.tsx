import { Link } from '@tanstack/react-router';
import { CheckActs } from '../../checking/CheckActs.js';
import { useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { Dialog } from '../../ui/Dialog.js';
import { ProgressMark } from './ProgressMark.js';
import { MonthDetailsQuery } from './monthDetails.query.js';
import { MonthHistory } from './MonthHistory.js';
import { projectName } from './progress.js';
import { shownPercent } from './progress.rules.js';
import type { ProgressQueueRow } from './progressQueue.query.js';
import { remarksOf } from './progressQueue.rules.js';
import styles from './Projects.module.css';
import type { ProgressVerification } from './useProgressVerification.js';

interface QueueDrawerProps {
  row: ProgressQueueRow;
  verification: ProgressVerification;
  close: () => void;
}

/** Everything about one month's report, and what the verifier may do with it. */
export function QueueDrawer({ row, verification, close }: QueueDrawerProps) {
  const t = useT();
  const format = useFormat();
  const { project, cell } = row;
  const { fiscalYear, month } = cell;
  const answer = useApi(MonthDetailsQuery, { id: project.id, fiscalYear, month });
  return (
    <Dialog isDrawer title={`${format.name(projectName(project))} · ${format.monthLong(cell)}`} onClose={close}>
      <p className={styles.small}>
        {project.code} · {project.agency && format.name(project.agency)} · <ProgressMark state={cell.state} />{' '}
        <Link to="/projects/project/$id" params={{ id: project.id }} search={{ fiscalYear }}>
          {t('projects.page.open')}
        </Link>
      </p>
      {remarksOf(row).map((remark) => (
        <p key={remark} className={styles.warning}>
          ! {t(`projects.remark.${remark}`)}
        </p>
      ))}
      <QueueActs row={row} verification={verification} done={close} />
      <Facts row={row} proposed={answer.data?.project?.spentBaht ?? null} />
      <section className={styles.part}>
        <h3>{t('reporting.history.title')}</h3>
        <Answer answer={answer}>
          {(data) => <MonthHistory versions={data.project?.months.find((one) => one.month === month)?.versions ?? []} />}
        </Answer>
      </section>
    </Dialog>
  );
}

const words = ['doneTh', 'problemsTh', 'nextTh'] as const;

function Facts({ row: { cell, percentBefore }, proposed }: { row: ProgressQueueRow; proposed: string | null }) {
  const t = useT();
  const format = useFormat();
  const { newest } = cell;
  const percent = (text: string | null | undefined) => (text == null ? '–' : `${shownPercent(text)} %`);
  return (
    <dl className={styles.facts}>
      <dt>{t('projects.col.actual')}</dt>
      <dd>
        <strong>{percent(newest?.actualPercent)}</strong> {newest && t(`projects.status.${newest.status}`)}
      </dd>
      <dt>{t('projects.col.planned')}</dt>
      <dd>{percent(cell.plannedPercent)}</dd>
      <dt>{t('projects.col.before')}</dt>
      <dd>{percent(percentBefore)}</dd>
      {words.map((field) => [
        <dt key={field}>{t(`projects.form.${field}`)}</dt>,
        <dd key={`${field} text`} lang="th">
          {newest?.[field] ?? '–'}
        </dd>,
      ])}
      <dt>{t('projects.form.spentBaht')}</dt>
      <dd>
        {format.bahtExact(newest?.spentBaht) ?? '–'}
        {proposed !== null && (
          <div className={styles.small}>{t('projects.spent.finance', { amount: format.bahtExact(proposed) ?? '' })}</div>
        )}
      </dd>
    </dl>
  );
}

const returnable: ReadonlySet<string> = new Set(['SUBMITTED', 'VERIFIED']);

/** Accept the opened report, or return it. */
function QueueActs({ row, verification, done }: { row: ProgressQueueRow; verification: ProgressVerification; done: () => void }) {
  const t = useT();
  const { state } = row.cell;
  return (
    <CheckActs
      row={row}
      isAcceptable={state === 'SUBMITTED'}
      isReturnable={returnable.has(state)}
      words={{ lead: t('projects.return.lead'), send: t('projects.return.send'), accept: t('projects.accept') }}
      verification={verification}
      done={done}
    />
  );
}
