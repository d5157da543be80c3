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
import { ExportLinks } from '../../ui/ExportLinks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { PlannersOnly } from './PlannersOnly.js';
import styles from './Reporting.module.css';
import { SheetChoices } from './SheetChoices.js';
import { useSheet } from './useSheet.js';

addMessages(reportingTh);

/** All that stands below the choices: loaded beside the sheet itself. */
const SheetEntry = lazy(async () => ({ default: (await import('./SheetEntry.js')).SheetEntry }));

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
        onPaper={false}
      >
        <div className={styles.choices}>
          <PeriodChoices />
          <SheetChoices />
          <ExportLinks fiscalYear={fiscalYear} agency={code} />
        </div>
        {shown > 0 && shown < total && <output className={styles.small}>{t('reporting.sheet.more', { shown, total })}</output>}
        <Answer answer={answer}>
          {(model) =>
            model.rows().length > 0 ? (
              <Suspense>
                <SheetEntry key={`${code}/${fiscalYear}`} model={model} agencyCode={code} onReload={answer.retry} />
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
