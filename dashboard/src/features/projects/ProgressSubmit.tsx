import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { reasonText } from '../../outbox/outbox.rules.js';
import { Callout } from '../../ui/Callout.js';
import { type ProgressDelivery, submitMonths } from './deliverProgress.js';
import { projectName } from './progress.js';
import { type ProgressModel, takeIn } from './progressModel.js';
import { useProgressSearch } from './progressSearch.js';
import styles from './Projects.module.css';
import { readiness, type Readiness } from './submission.rules.js';
import { useProgressOutbox, useProgressState, useProjectRows } from './useProgress.js';

/** Submits the chosen month: how many projects are ready, what stands in the way, and the server's answer. */
export function ProgressSubmit({ model }: { model: ProgressModel }) {
  const { service } = useProgressOutbox();
  const { month } = useProgressSearch().chosen;
  const { ready, obstacles } = readiness(useProjectRows(model), month, useProgressState(service));
  const [outcome, setOutcome] = useState<ProgressDelivery | null>(null);
  return (
    <section className={styles.submit}>
      <SubmitButton ready={ready} model={model} onOutcome={setOutcome} />
      <Obstacles obstacles={obstacles} isNothing={ready.length === 0} />
      {outcome && <OutcomeNotice outcome={outcome} model={model} />}
    </section>
  );
}

interface SubmitButtonProps {
  ready: Readiness['ready'];
  model: ProgressModel;
  onOutcome: (outcome: ProgressDelivery) => void;
}

function useSubmit({ ready, model, onOutcome }: SubmitButtonProps) {
  const client = useClient();
  const [step, setStep] = useState<'idle' | 'asking' | 'sending'>('idle');
  /** The same until it was answered: pressed again after a lost answer, it is still one act. */
  const key = useRef(crypto.randomUUID());
  const submit = async () => {
    setStep('sending');
    const outcome = await submitMonths(client, ready, key.current);
    if (outcome !== 'offline') key.current = crypto.randomUUID();
    if (outcome !== 'offline' && 'answers' in outcome) takeIn(model, outcome.answers);
    onOutcome(outcome);
    setStep('idle');
  };
  return { step, setStep, submit };
}

/** Asks once more before it submits: afterwards the months are closed to the planner. */
function SubmitButton(props: SubmitButtonProps) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, month } = useProgressSearch().chosen;
  const { step, setStep, submit } = useSubmit(props);
  const count = props.ready.length;
  const label = t('projects.submit.button', { count, month: format.monthLong({ fiscalYear, month }) });
  if (step !== 'asking' || count === 0)
    return (
      <Button disabled={count === 0} loading={step === 'sending'} onClick={() => setStep('asking')}>
        {label}
      </Button>
    );
  return (
    <div className={styles.confirm}>
      <p>{t('projects.submit.confirm', { count })}</p>
      <Button onClick={() => void submit()}>{label}</Button>
      <Button variant="default" onClick={() => setStep('idle')}>
        {t('reporting.submit.cancel')}
      </Button>
    </div>
  );
}

function Obstacles({ obstacles, isNothing }: { obstacles: Readiness['obstacles']; isNothing: boolean }) {
  const t = useT();
  const { choose } = useProgressSearch();
  return (
    <div>
      {obstacles.length > 0 && (
        <p>
          <strong>{t('reporting.obstacle.title')}</strong>{' '}
          {obstacles.map(({ kind, cells }) => (
            <Button key={kind} size="compact-sm" variant="subtle" onClick={() => choose({ project: cells[0]?.projectId })}>
              {t(`projects.obstacle.${kind}`, { count: cells.length })}
            </Button>
          ))}
        </p>
      )}
      {isNothing && <p className={styles.small}>{t('projects.submit.nothing')}</p>}
    </div>
  );
}

function OutcomeNotice({ outcome, model }: { outcome: ProgressDelivery; model: ProgressModel }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  if (outcome === 'offline') return <Callout tone="bad">{t('error.NETWORK')}</Callout>;
  if ('refused' in outcome) return <Callout tone="bad">{reasonText(outcome.refused, language)}</Callout>;
  const failed = outcome.answers.filter(({ saved }) => !saved);
  const done = outcome.answers.length - failed.length;
  if (failed.length === 0) return <output className={styles.done}>✓ {t('projects.submit.done', { count: done })}</output>;
  return (
    <Callout tone="bad" title={t('projects.submit.done', { count: done })}>
      {t('projects.submit.failed', { count: failed.length })}
      <ul>
        {failed.map(({ projectId, refusal }) => {
          const project = model.row(projectId)?.project;
          return (
            <li key={projectId}>
              {project ? format.name(projectName(project)) : projectId}: {refusal && reasonText(refusal, language)}
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
