import { lazy, Suspense } from 'react';
import { addMessages, useT } from '../../i18n/language.js';
import { projectsTh } from '../../i18n/th/projects.js';
import { reportingTh } from '../../i18n/th/reporting.js';
import { verifyingTh } from '../../i18n/th/verifying.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Page } from '../../ui/Page.js';
import { AgencyChoice } from './AgencyChoice.js';
import { MonthChoices } from './MonthChoices.js';
import { queueStates, useProgressSearch } from './progressSearch.js';
import styles from './Projects.module.css';
import { ProjectTabs } from './ProjectTabs.js';

addMessages(reportingTh);
addMessages(verifyingTh);
addMessages(projectsTh);

/** Table, drawer and acts: loaded beside the choices. */
const ProgressQueue = lazy(async () => ({ default: (await import('./ProgressQueue.js')).ProgressQueue }));

/** The verifier's page of progress: what waits to be checked, across agencies. */
export function ProgressQueuePage() {
  const t = useT();
  const { account } = useSession();
  const { chosen, choose } = useProgressSearch();
  if (!hasRole(account, 'VERIFIER')) {
    return (
      <Page title={t('projects.verifying.title')} onPaper={false}>
        <ProjectTabs />
        <EmptyState text={t('verifying.noRole')} />
      </Page>
    );
  }
  const { fiscalYear, anyMonth, agency, state } = chosen;
  return (
    <Page
      title={t('projects.verifying.title')}
      lead={t('projects.verifying.lead')}
      exports={<ExportLinks what={{ table: 'progress-queue', fiscalYear, month: anyMonth, agency, state }} />}
    >
      <ProjectTabs />
      <div className={styles.choices}>
        <MonthChoices all value={anyMonth === null ? '' : String(anyMonth)} />
        <AgencyChoice />
        <Choice
          label={t('projects.col.state')}
          value={state}
          options={queueStates.map((value) => ({ value, label: t(`projects.state.${value}`) }))}
          onChange={(next) => choose({ state: next === 'SUBMITTED' ? undefined : next })}
        />
      </div>
      <Suspense fallback={<span aria-busy="true" />}>
        <ProgressQueue
          key={`${fiscalYear}/${anyMonth}/${agency}/${state}`}
          fiscalYear={fiscalYear}
          month={anyMonth}
          agency={agency}
          state={state}
        />
      </Suspense>
    </Page>
  );
}
