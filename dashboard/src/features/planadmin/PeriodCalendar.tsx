import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { type Translate, useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { MovePeriodDialog } from './MovePeriodDialog.js';
import { type Period, periodDays } from './period.rules.js';

const PeriodCalendarQuery = graphql(`
  query PeriodCalendar($fiscalYear: Int!) {
    reportingPeriods(fiscalYear: $fiscalYear) {
      fiscalYear
      quarter
      opensOn
      dueOn
      closesOn
    }
  }
`);

/** When the results of each quarter are taken. */
export function PeriodCalendar({ fiscalYear }: { fiscalYear: number }) {
  const t = useT();
  const format = useFormat();
  const answer = useApi(PeriodCalendarQuery, { fiscalYear });
  const [moving, setMoving] = useState<Period | null>(null);
  const done = () => {
    setMoving(null);
    answer.retry();
  };
  const caption = t('planAdmin.part.periods');
  return (
    <Panel title={caption} subtitle={t('planAdmin.periods.note')}>
      <Answer answer={answer}>
        {({ reportingPeriods: periods }) =>
          periods?.length ? (
            <DataTable caption={caption} rows={periods} rowKey={(row) => String(row.quarter)} columns={columnsOf(format, t, setMoving)} />
          ) : (
            <EmptyState text={t('planAdmin.periods.none')} />
          )
        }
      </Answer>
      {moving && <MovePeriodDialog period={moving} done={done} close={() => setMoving(null)} />}
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate, move: (period: Period) => void): Column<Period>[] {
  return [
    { key: 'quarter', label: t('planAdmin.periods.quarter'), heading: true, cell: (row) => format.quarterShort(row) },
    ...periodDays.map((key) => ({ key, label: t(`planAdmin.periods.${key}`), cell: (row: Period) => format.day(row[key]) })),
    {
      key: 'act',
      label: t('planAdmin.col.act'),
      cell: (row) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('planAdmin.periods.moveNamed', { quarter: format.quarterShort(row) })}
          onClick={() => move(row)}
        >
          {t('planAdmin.periods.move')}
        </Button>
      ),
    },
  ];
}
