import { Button, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { dayAfter, endOfDay } from '../../format/day.js';
import { useFormat } from '../../format/useFormat.js';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Callout } from '../../ui/Callout.js';
import { Dialog, DialogActions } from '../../ui/Dialog.js';
import { failureText } from '../../ui/Failures.js';
import styles from './PlanAdmin.module.css';
import { sendsBack } from './reopen.rules.js';
import type { ReopenRow } from './ReopenCells.js';

const ReopenCellMutation = graphql(`
  mutation ReopenCell($cell: CellInput!, $reasonTh: String!, $expiresAt: DateTime!, $key: String!) {
    reopenCell(cell: $cell, reasonTh: $reasonTh, expiresAt: $expiresAt, idempotencyKey: $key) {
      id
      expiresAt
    }
  }
`);

const USUAL_DAYS = 7;

interface ReopenDialogProps {
  row: ReopenRow;
  done: (row: ReopenRow, expiresAt: string) => void;
  close: () => void;
}

/** Opens one cell with a reason, until the end of a day. */
export function ReopenDialog({ row, done, close }: ReopenDialogProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { today } = useSession();
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(dayAfter(today, USUAL_DAYS));
  const [key] = useState(() => crypto.randomUUID());
  const [{ fetching, error }, reopen] = useMutation(asQuery(ReopenCellMutation));
  const { fiscalYear, quarter, state } = row.quarter;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const cell = { indicatorId: row.id, fiscalYear, quarter };
    const { data } = await reopen({ cell, reasonTh: reason.trim(), expiresAt: endOfDay(day), key });
    if (data) done(row, data.reopenCell.expiresAt);
  };
  return (
    <Dialog title={t('planAdmin.reopen.title', { quarter: format.quarterShort(row.quarter) })} onClose={close}>
      <p>
        <strong>{format.name(row)}</strong> {row.code}
      </p>
      <p>
        {sendsBack(state) ? t('planAdmin.reopen.lead.back', { state: t(`indicator.state.${state}`) }) : t('planAdmin.reopen.lead.time')}
      </p>
      <form className={styles.form} onSubmit={(event) => void send(event)}>
        <Textarea
          label={t('planAdmin.reason')}
          required
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('planAdmin.reopen.expires')}
          required
          min={today}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {failuresOf(error).map((failure) => (
          <Callout key={failure.code} tone="bad">
            {failureText(failure, language, t)}
          </Callout>
        ))}
        <DialogActions>
          <Button variant="default" onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" loading={fetching} disabled={reason.trim() === ''}>
            {t('planAdmin.reopen.sure')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
