import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';

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

const days = ['opensOn', 'dueOn', 'closesOn'] as const;

/** When the results of each quarter are taken. */
export function PeriodCalendar({ fiscalYear }: { fiscalYear: number }) {
  const t = useT();
  const format = useFormat();
  const answer = useApi(PeriodCalendarQuery, { fiscalYear });
  const caption = t('planAdmin.part.periods');
  return (
    <Panel title={caption} subtitle={t('planAdmin.periods.note')}>
      <Answer answer={answer}>
        {({ reportingPeriods: periods }) =>
          periods?.length ? (
            <DataTable
              caption={caption}
              rows={periods}
              rowKey={(row) => String(row.quarter)}
              columns={[
                { key: 'quarter', label: t('planAdmin.periods.quarter'), heading: true, cell: (row) => format.quarterShort(row) },
                ...days.map((key) => ({
                  key,
                  label: t(`planAdmin.periods.${key}`),
                  cell: (row: (typeof periods)[number]) => format.day(row[key]),
                })),
              ]}
            />
          ) : (
            <EmptyState text={t('planAdmin.periods.none')} />
          )
        }
      </Answer>
    </Panel>
  );
}
