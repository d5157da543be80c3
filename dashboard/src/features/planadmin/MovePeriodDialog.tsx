import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { Dialog } from '../../ui/Dialog.js';
import { inOrder, type Period, periodDays } from './period.rules.js';
import { ReasonForm } from './ReasonForm.js';

const MoveReportingPeriodMutation = graphql(`
  mutation MoveReportingPeriod($fiscalYear: Int!, $part: Int!, $dates: ReportingDatesInput!, $reasonTh: String!) {
    moveReportingPeriod(fiscalYear: $fiscalYear, quarter: $part, dates: $dates, reasonTh: $reasonTh) {
      fiscalYear
      quarter
      opensOn
      dueOn
      closesOn
    }
  }
`);

const MoveProgressPeriodMutation = graphql(`
  mutation MoveProgressPeriod($fiscalYear: Int!, $part: Int!, $dates: ReportingDatesInput!, $reasonTh: String!) {
    moveProgressPeriod(fiscalYear: $fiscalYear, month: $part, dates: $dates, reasonTh: $reasonTh) {
      fiscalYear
      month
      opensOn
      dueOn
      closesOn
    }
  }
`);

interface MovePeriodDialogProps {
  period: Period;
  /** What the quarter or month is called. */
  name: string;
  done: () => void;
  close: () => void;
}

/** Moves the days on which a quarter's results, or a month's progress, are taken, with a reason. */
export function MovePeriodDialog({ period, name, done, close }: MovePeriodDialogProps) {
  const t = useT();
  const { kind, fiscalYear, part, opensOn, dueOn, closesOn } = period;
  const [dates, setDates] = useState({ opensOn, dueOn, closesOn });
  const [quarter, moveQuarter] = useMutation(asQuery(MoveReportingPeriodMutation));
  const [month, moveMonth] = useMutation(asQuery(MoveProgressPeriodMutation));
  const { fetching, error } = kind === 'results' ? quarter : month;
  const isSame = periodDays.every((day) => dates[day] === period[day]);
  const send = async (reasonTh: string) => {
    const variables = { fiscalYear, part, dates, reasonTh };
    const { data } = kind === 'results' ? await moveQuarter(variables) : await moveMonth(variables);
    if (data) done();
  };
  return (
    <Dialog title={t('planAdmin.periods.title', { quarter: name })} onClose={close}>
      <ReasonForm
        act={t('planAdmin.periods.save')}
        isBusy={fetching}
        isReady={inOrder(dates) && !isSame}
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
