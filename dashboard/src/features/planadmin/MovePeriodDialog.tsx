import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { Dialog } from '../../ui/Dialog.js';
import { inOrder, type Period, periodDays } from './period.rules.js';
import { ReasonForm } from './ReasonForm.js';

const MoveReportingPeriodMutation = graphql(`
  mutation MoveReportingPeriod($fiscalYear: Int!, $quarter: Int!, $dates: ReportingDatesInput!, $reasonTh: String!) {
    moveReportingPeriod(fiscalYear: $fiscalYear, quarter: $quarter, dates: $dates, reasonTh: $reasonTh) {
      fiscalYear
      quarter
      opensOn
      dueOn
      closesOn
    }
  }
`);

interface MovePeriodDialogProps {
  period: Period;
  done: () => void;
  close: () => void;
}

/** Moves the days of a quarter's reporting, with a reason. */
export function MovePeriodDialog({ period, done, close }: MovePeriodDialogProps) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, quarter, opensOn, dueOn, closesOn } = period;
  const [dates, setDates] = useState({ opensOn, dueOn, closesOn });
  const [{ fetching, error }, move] = useMutation(asQuery(MoveReportingPeriodMutation));
  const send = async (reasonTh: string) => {
    const { data } = await move({ fiscalYear, quarter, dates, reasonTh });
    if (data) done();
  };
  return (
    <Dialog title={t('planAdmin.periods.title', { quarter: format.quarterShort(period) })} onClose={close}>
      <ReasonForm
        act={t('planAdmin.periods.save')}
        isBusy={fetching}
        isReady={inOrder(dates)}
        error={error}
        send={(reason) => void send(reason)}
        close={close}
      >
        {periodDays.map((key) => (
          <TextInput
            key={key}
            type="date"
            label={t(`planAdmin.periods.${key}`)}
            required
            value={dates[key]}
            onChange={(event) => setDates({ ...dates, [key]: event.currentTarget.value })}
          />
        ))}
        {!inOrder(dates) && <Callout tone="warn">{t('planAdmin.periods.order')}</Callout>}
      </ReasonForm>
    </Dialog>
  );
}
