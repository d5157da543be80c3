import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { PeriodCalendarQuery as Answered } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { type Translate, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Panel } from '../../ui/Panel.js';
import { LayOutYear } from './LayOutYear.js';
import { MovePeriodDialog } from './MovePeriodDialog.js';
import { monthName, type Period, periodDays, standingOn } from './period.rules.js';
import styles from './PlanAdmin.module.css';
import { isPlanOffice } from './useAgencyOptions.js';

const PeriodCalendarQuery = graphql(`
  query PeriodCalendar($fiscalYear: Int!) {
    reportingPeriods(fiscalYear: $fiscalYear) {
      fiscalYear
      quarter
      opensOn
      dueOn
      closesOn
    }
    progressPeriods(fiscalYear: $fiscalYear) {
      fiscalYear
      month
      opensOn
      dueOn
      closesOn
    }
  }
`);

/** When the results of each quarter and the progress of each month are taken; laid out for a year at once and moved one by one. */
export function PeriodCalendar({ fiscalYear }: { fiscalYear: number }) {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const answer = useApi(PeriodCalendarQuery, { fiscalYear });
  const [asked, setAsked] = useState<Period | 'year' | null>(null);
  const [outcome, setOutcome] = useState<{ written: number; kept: number } | null>(null);
  const mayKeep = isPlanOffice(account);
  const close = () => setAsked(null);
  const done = (laidOut: { written: number; kept: number } | null) => {
    setOutcome(laidOut);
    close();
    answer.retry();
  };
  const layOut = (
    <div className={styles.acts}>
      <ExportLinks what={{ table: 'periods', fiscalYear }} />
      {mayKeep && <Button onClick={() => setAsked('year')}>{t('planAdmin.year.act', { year: fiscalYear })}</Button>}
    </div>
  );
  return (
    <Panel title={t('planAdmin.part.periods')} subtitle={t('planAdmin.periods.note')} action={layOut}>
      {outcome && <output>✓ {t('planAdmin.year.done', outcome)}</output>}
      <Answer answer={answer}>
        {(data) => (
          <div className={styles.form}>
            {(['results', 'progress'] as const).map((kind) => (
              <PeriodTable key={kind} kind={kind} rows={periodsOf(data)[kind]} move={mayKeep ? setAsked : undefined} />
            ))}
          </div>
        )}
      </Answer>
      {asked === 'year' && <LayOutYear fiscalYear={fiscalYear} done={done} close={close} />}
      {asked && asked !== 'year' && (
        <MovePeriodDialog period={asked} name={periodName(asked, format)} done={() => done(null)} close={close} />
      )}
    </Panel>
  );
}

function periodsOf({ reportingPeriods, progressPeriods }: Answered): Record<Period['kind'], Period[]> {
  return {
    results: (reportingPeriods ?? []).map(({ quarter, ...period }) => ({ ...period, kind: 'results', part: quarter })),
    progress: (progressPeriods ?? []).map(({ month, ...period }) => ({ ...period, kind: 'progress', part: month })),
  };
}

const periodName = ({ kind, fiscalYear, part }: Period, format: Formats): string =>
  kind === 'results' ? format.quarterShort({ fiscalYear, quarter: part }) : monthName(fiscalYear, part, format.language);

interface PeriodTableProps {
  kind: Period['kind'];
  rows: readonly Period[];
  move: ((period: Period) => void) | undefined;
}

function PeriodTable({ kind, rows, move }: PeriodTableProps) {
  const t = useT();
  const format = useFormat();
  const { today } = useSession();
  const caption = t(`planAdmin.periods.${kind}`);
  return (
    <section className={styles.form}>
      <h3>{caption}</h3>
      {rows.length === 0 ? (
        <EmptyState text={t('planAdmin.periods.none')} />
      ) : (
        <DataTable caption={caption} rows={rows} rowKey={(row) => String(row.part)} columns={columnsOf(format, t, today, move)} />
      )}
    </section>
  );
}

function columnsOf(format: Formats, t: Translate, today: string, move: PeriodTableProps['move']): Column<Period>[] {
  const act: Column<Period> = {
    key: 'act',
    label: t('planAdmin.col.act'),
    cell: (row) => (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('planAdmin.periods.moveNamed', { quarter: periodName(row, format) })}
        onClick={() => move?.(row)}
      >
        {t('planAdmin.periods.move')}
      </Button>
    ),
  };
  return [
    { key: 'quarter', label: t('planAdmin.periods.quarter'), heading: true, cell: (row) => periodName(row, format) },
    ...periodDays.map((key) => ({ key, label: t(`planAdmin.periods.${key}`), cell: (row: Period) => format.day(row[key]) })),
    { key: 'standing', label: t('planAdmin.col.state'), cell: (row) => t(`planAdmin.periods.standing.${standingOn(row, today)}`) },
    ...(move ? [act] : []),
  ];
}
