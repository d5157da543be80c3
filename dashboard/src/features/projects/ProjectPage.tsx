import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { TrendChart } from '../../charts/TrendChart.js';
import { useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { projectsTh } from '../../i18n/th/projects.js';
import { reportingTh } from '../../i18n/th/reporting.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Columns, Page, Stack } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { SourceBadge } from '../../ui/SourceBadge.js';
import { usePaper } from '../../ui/paper.js';
import { keptAgencies } from './keptAgencies.js';
import { MonthChoices } from './MonthChoices.js';
import { MonthHistory } from './MonthHistory.js';
import { projectName } from './progress.js';
import { useProgressSearch } from './progressSearch.js';
import { ProjectActivities, ProjectMonths } from './ProjectTables.js';
import { ProjectFacts } from './ProjectFacts.js';
import { ProjectPageQuery, type ShownProject } from './project.query.js';
import { curvePoints } from './project.rows.js';
import styles from './Projects.module.css';

addMessages(reportingTh);
addMessages(projectsTh);

const ProjectEditor = lazy(async () => ({ default: (await import('./ProjectEditor.js')).ProjectEditor }));

/** One project: what it serves and costs, its activities, and its year planned against done. */
export function ProjectPage() {
  const t = useT();
  const format = useFormat();
  const { id = '' } = useParams({ strict: false });
  const { fiscalYear, month } = useProgressSearch().chosen;
  const answer = useApi(ProjectPageQuery, { id, fiscalYear, month });
  const project = answer.data?.project;
  const back = (
    <Link to="/projects/list" search={true}>
      ← {t('projects.list.title')}
    </Link>
  );
  return (
    <Page
      title={project ? format.name(projectName(project)) : t('projects.page.title')}
      lead={project && <SourceBadge source={project.source} />}
      back={back}
    >
      <div className={styles.choices}>
        <MonthChoices />
        {project && <EditButton project={project} saved={answer.retry} />}
      </div>
      <Answer answer={answer}>
        {(data) => (data.project ? <Parts project={data.project} /> : <EmptyState text={t('projects.page.none')} />)}
      </Answer>
    </Page>
  );
}

function Parts({ project }: { project: ShownProject }) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, month } = useProgressSearch().chosen;
  const write = (value: number) => `${format.plain(value) ?? ''} %`;
  const versions = project.months.find((one) => one.month === month)?.versions ?? [];
  return (
    <Columns wide>
      <Stack>
        <TrendChart
          title={t('projects.curve', { year: fiscalYear })}
          unit={t('projects.curve.unit')}
          per="month"
          kind="line"
          points={curvePoints(project.months, format)}
          series={[
            { key: 'actual', label: t('projects.col.actual'), color: 1, write },
            { key: 'planned', label: t('projects.col.planned'), color: 3, soft: true, write },
          ]}
        />
        <ProjectMonths project={project} />
        <ProjectActivities project={project} />
      </Stack>
      <Stack>
        <ProjectFacts project={project} />
        <Panel
          title={t('reporting.history.title')}
          subtitle={t('projects.history.note', { month: format.monthLong({ fiscalYear, month }) })}
        >
          <MonthHistory versions={versions} />
        </Panel>
      </Stack>
    </Columns>
  );
}

function EditButton({ project, saved }: { project: ShownProject; saved: () => void }) {
  const t = useT();
  const { account } = useSession();
  const [isEditing, setEditing] = useState(false);
  // The server decides whether the project lies within one's agencies.
  if (usePaper() || keptAgencies(account).length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setEditing(true)}>
        {t('projects.edit')}
      </Button>
      <Suspense>{isEditing && <ProjectEditor project={project} saved={saved} close={() => setEditing(false)} />}</Suspense>
    </>
  );
}
