import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { type CellAnswer, submitCells } from './deliver.js';
import type { Reason, RowAnswer } from './outbox.rules.js';
import { reasonText } from '../../outbox/outbox.rules.js';
import styles from './Reporting.module.css';
import type { SheetModel } from './sheetModel.js';
import { useSheetSearch } from './sheetSearch.js';
import { readiness, type Readiness } from './submission.rules.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { takeIn, useSheetRows } from './useSheet.js';

type Outcome = { answers: readonly RowAnswer[] } | { refused: Reason } | 'offline';

/** Submits the chosen quarter: how many cells are ready, what stands in the way, and the server's answer. */
export function SubmitBar({ model }: { model: SheetModel }) {
  const { filters } = useFilters();
  const { service } = useOutbox();
  const rows = useSheetRows(model);
  const state = readiness(rows, filters.quarter, useOutboxState(service));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <section className={styles.submit}>
      <SubmitButton ready={state.ready} model={model} onOutcome={setOutcome} />
      <Standing state={state} />
      {outcome && <OutcomeNotice outcome={outcome} model={model} />}
    </section>
  );
}

interface SubmitButtonProps {
  ready: Readiness['ready'];
  model: SheetModel;
  onOutcome: (outcome: Outcome) => void;
}

function useSubmit({ ready, model, onOutcome }: SubmitButtonProps) {
  const client = useClient();
  const [step, setStep] = useState<'idle' | 'asking' | 'sending'>('idle');
  /** The same until it was answered: pressed again after a lost answer, it is still one act. */
  const key = useRef(crypto.randomUUID());
  const submit = async () => {
    setStep('sending');
    const outcome = await submitCells(client, ready, key.current);
    if (outcome !== 'offline') key.current = crypto.randomUUID();
    if (outcome !== 'offline' && 'answers' in outcome) takeIn(model, outcome.answers as readonly CellAnswer[]);
    onOutcome(outcome);
    setStep('idle');
  };
  return { step, setStep, submit };
}

/** Asks once more before it submits: afterwards the cells are closed to the planner. */
function SubmitButton(props: SubmitButtonProps) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const { step, setStep, submit } = useSubmit(props);
  const count = props.ready.length;
  const label = t('reporting.submit.button', { count, quarter: format.quarterShort(filters) });
  if (step !== 'asking' || count === 0)
    return (
      <Button disabled={count === 0} loading={step === 'sending'} onClick={() => setStep('asking')}>
        {label}
      </Button>
    );
  return (
    <div className={styles.confirm}>
      <p>{t('reporting.submit.confirm', { count })}</p>
      <Button onClick={() => void submit()}>{label}</Button>
      <Button variant="default" onClick={() => setStep('idle')}>
        {t('reporting.submit.cancel')}
      </Button>
    </div>
  );
}

function Standing({ state: { ready, obstacles, empty, handedIn } }: { state: Readiness }) {
  const t = useT();
  const { choose } = useSheetSearch();
  return (
    <div>
      {obstacles.length > 0 && (
        <p>
          <strong>{t('reporting.obstacle.title')}</strong>{' '}
          {obstacles.map(({ kind, cells }) => (
            <Button
              key={kind}
              size="compact-sm"
              variant="subtle"
              onClick={() => choose(kind === 'evidence' ? { cell: cells[0]?.indicatorId } : { show: 'attention' })}
            >
              {t(`reporting.obstacle.${kind}`, { count: cells.length })}
            </Button>
          ))}
        </p>
      )}
      <p className={styles.small}>
        {ready.length === 0 && `${t('reporting.submit.nothing')} · `}
        {t('reporting.submit.empty', { count: empty })} · {t('reporting.submit.handedIn', { count: handedIn })}
      </p>
    </div>
  );
}

function OutcomeNotice({ outcome, model }: { outcome: Outcome; model: SheetModel }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  if (outcome === 'offline') return <Callout tone="bad">{t('error.NETWORK')}</Callout>;
  if ('refused' in outcome) return <Callout tone="bad">{reasonText(outcome.refused, language)}</Callout>;
  const failed = outcome.answers.filter(({ saved }) => !saved);
  const done = outcome.answers.length - failed.length;
  if (failed.length === 0) return <output className={styles.done}>✓ {t('reporting.submit.done', { count: done })}</output>;
  return (
    <Callout tone="bad" title={t('reporting.submit.done', { count: done })}>
      {t('reporting.submit.failed', { count: failed.length })}
      <ul>
        {failed.map(({ indicatorId, refusal }) => (
          <li key={indicatorId}>
            {format.name(model.row(indicatorId)?.indicator ?? { nameTh: indicatorId, nameEn: indicatorId })}:{' '}
            {refusal && reasonText(refusal, language)}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
