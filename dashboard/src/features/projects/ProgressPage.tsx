import { lazy, Suspense } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { addMessages, useT } from '../../i18n/language.js';
import { projectsTh } from '../../i18n/th/projects.js';
import { reportingTh } from '../../i18n/th/reporting.js';
import { agenciesOfRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { Callout } from '../../ui/Callout.js';
import { Choice } from '../../ui/Choice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { MonthChoices } from './MonthChoices.js';
import { useProgressSearch } from './progressSearch.js';
import styles from './Projects.module.css';
import { ProjectTabs } from './ProjectTabs.js';
import { ReturnedMonths } from './ReturnedMonths.js';
import { SearchBox } from './SearchBox.js';
import { useProgress } from './useProgress.js';

addMessages(reportingTh);
addMessages(projectsTh);

/** The month, and grid, phone and drawer: loaded beside the sheet itself. */
const DueMonth = lazy(async () => ({ default: (await import('./DueMonth.js')).DueMonth }));
const ProgressEntry = lazy(async () => ({ default: (await import('./ProgressEntry.js')).ProgressEntry }));

/** The planner's page: which month is due and until when, what came back and why, and the progress of the projects to be written. */
export function ProgressPage() {
  const t = useT();
  const { account } = useSession();
  const { chosen } = useProgressSearch();
  const agencies = agenciesOfRole(account, 'PLANNER');
  const agency = agencies.find(({ code }) => code === chosen.agency) ?? agencies[0];
  return (
    <Page title={t('projects.progress.title')} lead={t('projects.progress.lead')} onPaper={false}>
      <ProjectTabs />
      {agency ? (
        <AgencyProgress agencies={agencies} code={agency.code} />
      ) : (
        <Callout tone="warn">{t('projects.progress.forbidden')}</Callout>
      )}
    </Page>
  );
}

type Agencies = ReturnType<typeof agenciesOfRole>;

function AgencyProgress({ agencies, code }: { agencies: Agencies; code: string }) {
  const t = useT();
  const { chosen } = useProgressSearch();
  const { fiscalYear } = chosen;
  const { answer, shown, total } = useProgress(code, fiscalYear);
  return (
    <>
      <ProgressChoices agencies={agencies} code={code} />
      {shown > 0 && shown < total && <output className={styles.small}>{t('projects.progress.more', { shown, total })}</output>}
      <Answer answer={answer}>
        {(model) =>
          model.rows().length > 0 ? (
            <Suspense>
              <div className={styles.stack}>
                <DueMonth model={model} />
                <ReturnedMonths model={model} />
                <ProgressEntry key={`${code}/${fiscalYear}`} model={model} />
              </div>
            </Suspense>
          ) : (
            <EmptyState text={t('projects.progress.none')} />
          )
        }
      </Answer>
    </>
  );
}

function ProgressChoices({ agencies, code }: { agencies: Agencies; code: string }) {
  const t = useT();
  const format = useFormat();
  const { choose } = useProgressSearch();
  return (
    <div className={styles.choices}>
      {agencies.length > 1 && (
        <Choice
          label={t('projects.agency')}
          value={code}
          options={agencies.map((agency) => ({ value: agency.code, label: format.name(agency) }))}
          onChange={(agency) => choose({ agency })}
        />
      )}
      <MonthChoices />
      <SearchBox />
    </div>
  );
}
