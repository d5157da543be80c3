import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { SubmitButton } from '../../outbox/SubmitButton.js';
import { SubmitOutcome } from '../../outbox/SubmitOutcome.js';
import { type ProgressDelivery, submitMonths } from './deliverProgress.js';
import { projectName } from './progress.js';
import { type ProgressModel, takeIn } from './progressModel.js';
import { useProgressSearch } from './progressSearch.js';
import styles from './Projects.module.css';
import { readiness, type Readiness } from './submission.rules.js';
import { useProgressOutbox, useProgressState, useProjectRows } from './useProgress.js';

/** Submits the chosen month: how many projects are ready, what stands in the way, and the server's answer. */
export function ProgressSubmit({ model }: { model: ProgressModel }) {
  const t = useT();
  const format = useFormat();
  const client = useClient();
  const { service } = useProgressOutbox();
  const { fiscalYear, month } = useProgressSearch().chosen;
  const { ready, obstacles } = readiness(useProjectRows(model), month, useProgressState(service));
  const [outcome, setOutcome] = useState<ProgressDelivery | null>(null);
  const count = ready.length;
  return (
    <section className={styles.submit}>
      <SubmitButton
        count={count}
        label={t('projects.submit.button', { count, month: format.monthLong({ fiscalYear, month }) })}
        confirm={t('projects.submit.confirm', { count })}
        send={(key) => submitMonths(client, ready, key)}
        onOutcome={(told) => {
          if (told !== 'offline' && 'answers' in told) takeIn(model, told.answers);
          setOutcome(told);
        }}
      />
      <Obstacles obstacles={obstacles} isNothing={count === 0} />
      {outcome && <Outcome outcome={outcome} model={model} />}
    </section>
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

function Outcome({ outcome, model }: { outcome: ProgressDelivery; model: ProgressModel }) {
  const t = useT();
  const format = useFormat();
  const nameOf = (id: string) => {
    const project = model.row(id)?.project;
    return project ? format.name(projectName(project)) : id;
  };
  return (
    <SubmitOutcome
      outcome={outcome}
      done={(count) => t('projects.submit.done', { count })}
      failed={(count) => t('projects.submit.failed', { count })}
      about={({ projectId: id }) => ({ id, name: nameOf(id) })}
    />
  );
}
