import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { PeriodChoices } from '../../filters/PeriodChoices.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { Conflicts } from './Conflicts.js';
import { PlannersOnly } from './PlannersOnly.js';
import styles from './Reporting.module.css';
import { SaveState } from './SaveState.js';
import { isNamed, isShown, type Words } from './sheet.rows.js';
import { SheetChoices } from './SheetChoices.js';
import type { SheetModel } from './sheetModel.js';
import { useSheetSearch } from './sheetSearch.js';
import { SubmitBar } from './SubmitBar.js';
import { useOutbox } from './useOutbox.js';
import { usePhone } from './usePhone.js';
import { useSheet } from './useSheet.js';

// A phone does not load the grid, nor a desk the phone's way; details and files are loaded when they are wanted.
const SheetGrid = lazy(async () => ({ default: (await import('./SheetGrid.js')).SheetGrid }));
const CellDrawer = lazy(async () => ({ default: (await import('./CellDrawer.js')).CellDrawer }));
const PhoneEntry = lazy(async () => ({ default: (await import('./PhoneEntry.js')).PhoneEntry }));
const Workbook = lazy(async () => ({ default: (await import('./Workbook.js')).Workbook }));

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
        </div>
        {shown > 0 && shown < total && <output className={styles.small}>{t('reporting.sheet.more', { shown, total })}</output>}
        <Answer answer={answer}>
          {(model) =>
            model.rows().length > 0 ? (
              <Entry key={`${code}/${fiscalYear}`} model={model} agencyCode={code} onReload={answer.retry} />
            ) : (
              <EmptyState text={t('reporting.sheet.empty')} />
            )
          }
        </Answer>
      </Page>
    </PlannersOnly>
  );
}

function Entry({ model, agencyCode, onReload }: { model: SheetModel; agencyCode: string; onReload: () => void }) {
  const t = useT();
  const { filters } = useFilters();
  const { chosen, choose } = useSheetSearch();
  const ids = useChosenIds(model);
  const isPhone = usePhone();
  const open = (indicatorId: string, quarter: number) => choose({ cell: indicatorId, quarter });
  const isEmpty = ids.length === 0;
  return (
    <div className={styles.entry}>
      <SaveState />
      {!isPhone && <SubmitBar model={model} />}
      <Conflicts model={model} />
      {isEmpty && <EmptyState text={t('reporting.sheet.noMatch')} />}
      <Suspense>
        {!isEmpty && !isPhone && <SheetGrid model={model} ids={ids} onOpen={open} />}
        {!isEmpty && isPhone && <PhoneEntry model={model} ids={ids} onOpen={open} />}
        {isPhone && <SubmitBar model={model} />}
        <Workbook model={model} agencyCode={agencyCode} onSaved={onReload} />
        {chosen.cell && (
          <CellDrawer
            key={`${chosen.cell}/${filters.quarter}`}
            model={model}
            indicatorId={chosen.cell}
            onClose={() => choose({ cell: undefined })}
          />
        )}
      </Suspense>
    </div>
  );
}

/** Which rows are shown is decided when it is chosen: a row does not vanish while one types in it. */
function useChosenIds(model: SheetModel): readonly string[] {
  const t = useT();
  const { language } = useLanguage();
  const { service } = useOutbox();
  const { quarter } = useFilters().filters;
  const { show, search } = useSheetSearch().chosen;
  return useMemo(() => {
    const words: Words = { t, language };
    const rows = model.rows().filter((row) => isNamed(row, search) && isShown(row, quarter, show, service.get(), words));
    return rows.map(({ indicator }) => indicator.id);
  }, [model, service, quarter, show, search, t, language]);
}
