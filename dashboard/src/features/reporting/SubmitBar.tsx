import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { SubmitButton } from '../../outbox/SubmitButton.js';
import { SubmitOutcome } from '../../outbox/SubmitOutcome.js';
import { type CellAnswer, type Delivery, submitCells } from './deliver.js';
import styles from './Reporting.module.css';
import type { SheetModel } from './sheetModel.js';
import { useSheetSearch } from './sheetSearch.js';
import { readiness, type Readiness } from './submission.rules.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { takeIn, useSheetRows } from './useSheet.js';

/** Submits the chosen quarter: how many cells are ready, what stands in the way, and the server's answer. */
export function SubmitBar({ model }: { model: SheetModel }) {
  const t = useT();
  const format = useFormat();
  const client = useClient();
  const { filters } = useFilters();
  const { service } = useOutbox();
  const rows = useSheetRows(model);
  const state = readiness(rows, filters.quarter, useOutboxState(service));
  const [outcome, setOutcome] = useState<Delivery | null>(null);
  const count = state.ready.length;
  return (
    <section className={styles.submit}>
      <SubmitButton
        count={count}
        label={t('reporting.submit.button', { count, quarter: format.quarterShort(filters) })}
        confirm={t('reporting.submit.confirm', { count })}
        send={(key) => submitCells(client, state.ready, key)}
        onOutcome={(told) => {
          if (told !== 'offline' && 'answers' in told) takeIn(model, told.answers as readonly CellAnswer[]);
          setOutcome(told);
        }}
      />
      <Standing state={state} />
      {outcome && <Outcome outcome={outcome} model={model} />}
    </section>
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

function Outcome({ outcome, model }: { outcome: Delivery; model: SheetModel }) {
  const t = useT();
  const format = useFormat();
  return (
    <SubmitOutcome
      outcome={outcome}
      done={(count) => t('reporting.submit.done', { count })}
      failed={(count) => t('reporting.submit.failed', { count })}
      about={({ indicatorId: id }) => ({ id, name: format.name(model.row(id)?.indicator ?? { nameTh: id, nameEn: id }) })}
    />
  );
}
