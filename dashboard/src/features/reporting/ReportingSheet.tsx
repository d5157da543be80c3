import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { PeriodChoices } from '../../filters/PeriodChoices.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { reportingTh } from '../../i18n/th/reporting.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { PlannersOnly } from './PlannersOnly.js';
import styles from './Reporting.module.css';
import { SheetChoices } from './SheetChoices.js';
import { usePhone } from '../../ui/usePhone.js';
import { useSheet } from './useSheet.js';

addMessages(reportingTh);

/** All that stands below the choices: loaded beside the sheet itself. */
const SheetEntry = lazy(async () => ({ default: (await import('./SheetEntry.js')).SheetEntry }));

const ExportLinks = lazy(async () => ({ default: (await import('../../ui/ExportLinks.js')).ExportLinks }));
/** Only a printed sheet names its period in words. */
const FilterBar = lazy(async () => ({ default: (await import('../../filters/FilterBar.js')).FilterBar }));
const SheetPaper = lazy(async () => ({ default: (await import('./SheetPaper.js')).SheetPaper }));

const AgencyQuery = graphql(`
  query ReportingAgency($code: ID!) {
    agency(code: $code) {
      code
      nameTh
      nameEn
    }
  }
`);

/** The sheet of an agency and a fiscal year: a grid on a desk, one indicator at a time on a phone. */
export function ReportingSheet() {
  const t = useT();
  const format = useFormat();
  const { code = '' } = useParams({ strict: false });
  const { fiscalYear } = useFilters().filters;
  const { data } = useApi(AgencyQuery, { code });
  const { answer, shown, total } = useSheet(code, fiscalYear);
  const isPaper = usePaper() !== null;
  const back = (
    <Link to="/reporting" search={true}>
      ← {t('reporting.sheet.back')}
    </Link>
  );
  return (
    <PlannersOnly>
      <Page
        title={data?.agency ? format.name(data.agency) : t('reporting.sheet.title')}
        lead={t('reporting.sheet.lead', { year: fiscalYear, count: total })}
        back={back}
      >
        <Choices agencyCode={code} />
        {shown > 0 && shown < total && <output className={styles.small}>{t('reporting.sheet.more', { shown, total })}</output>}
        <Answer answer={answer}>
          {(model) =>
            model.rows().length > 0 ? (
              <Suspense fallback={<span aria-busy="true" />}>
                {isPaper ? (
                  <SheetPaper model={model} />
                ) : (
                  <SheetEntry key={`${code}/${fiscalYear}`} model={model} agencyCode={code} onReload={answer.retry} />
                )}
              </Suspense>
            ) : (
              <EmptyState text={t('reporting.sheet.empty')} />
            )
          }
        </Answer>
      </Page>
    </PlannersOnly>
  );
}

/** Period, rows, order and files; on a phone all but the period is folded away, so that the entry comes first. */
function Choices({ agencyCode }: { agencyCode: string }) {
  const t = useT();
  const { fiscalYear } = useFilters().filters;
  const isFolded = usePhone();
  const isPaper = usePaper() !== null;
  const more = (
    <div className={styles.choices}>
      <SheetChoices />
      <Suspense>
        <ExportLinks route="results-export" what={{ fiscalYear, agency: agencyCode }} />
      </Suspense>
    </div>
  );
  return (
    <div className={styles.choices}>
      {isPaper ? (
        <Suspense fallback={<span aria-busy="true" />}>
          <FilterBar only="period" />
        </Suspense>
      ) : (
        <PeriodChoices />
      )}
      {isFolded && !isPaper ? (
        <details className={styles.folded}>
          <summary>{t('reporting.phone.choices')}</summary>
          {more}
        </details>
      ) : (
        more
      )}
    </div>
  );
}
