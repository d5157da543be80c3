import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { dayAfter, endOfDay } from '../../format/day.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Dialog } from '../../ui/Dialog.js';
import { ReasonForm } from './ReasonForm.js';
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
  const { today } = useSession();
  const [day, setDay] = useState(dayAfter(today, USUAL_DAYS));
  const [key] = useState(() => crypto.randomUUID());
  const [{ fetching, error }, reopen] = useMutation(asQuery(ReopenCellMutation));
  const { fiscalYear, quarter, state } = row.quarter;
  const send = async (reasonTh: string) => {
    const cell = { indicatorId: row.id, fiscalYear, quarter };
    const { data } = await reopen({ cell, reasonTh, expiresAt: endOfDay(day), key });
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
      <ReasonForm act={t('planAdmin.reopen.sure')} isBusy={fetching} error={error} send={(reason) => void send(reason)} close={close}>
        <TextInput
          type="date"
          label={t('planAdmin.reopen.expires')}
          required
          description={format.day(day) ?? ''}
          min={today}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </ReasonForm>
    </Dialog>
  );
}
