import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { addMessages, useT } from '../../i18n/language.js';
import { projectsTh } from '../../i18n/th/projects.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { AgencyChoice } from './AgencyChoice.js';
import { keptAgencies } from './keptAgencies.js';
import { MonthChoices } from './MonthChoices.js';
import { statuses, useProgressSearch } from './progressSearch.js';
import { ProjectEditor } from './ProjectEditor.js';
import { projectListColumns } from './projectListColumns.js';
import styles from './Projects.module.css';
import { ProjectTabs } from './ProjectTabs.js';
import { SearchBox } from './SearchBox.js';

addMessages(projectsTh);

const ProjectListQuery = graphql(`
  query ProjectList($fiscalYear: Int!, $scope: FigureScope, $status: ProjectStatus, $search: String, $first: Int!, $after: String) {
    projects(fiscalYear: $fiscalYear, scope: $scope, status: $status, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          code
          nameTh
          nameEn
          startsOn
          endsOn
          agency {
            code
            nameTh
            nameEn
          }
          months(fiscalYear: $fiscalYear) {
            month
            state
            plannedPercent
            isExpected
            newest {
              actualPercent
              status
            }
          }
        }
      }
    }
  }
`);

/** All projects of a year that one may see, as they stand in a month; to be searched, printed and taken away. */
export function ProjectListPage() {
  const t = useT();
  const format = useFormat();
  const { chosen } = useProgressSearch();
  const { fiscalYear, month, agency, status, search } = chosen;
  const scope = agency === null ? null : { agencyCodes: [agency] };
  const list = useConnection(ProjectListQuery, { fiscalYear, scope, status, search: search || null }, (data) => data.projects);
  const lead = t('projects.list.lead', { year: fiscalYear, month: format.monthLong({ fiscalYear, month }) });
  return (
    <Page title={t('projects.list.title')} lead={lead}>
      <ProjectTabs />
      <ListChoices />
      <Panel title={t('projects.list.title')} subtitle={t('projects.queue.count', { count: list.total })} action={<ListActions />}>
        <ListAnswer list={list} none={<EmptyState text={t('projects.list.none')} />}>
          <DataTable
            caption={t('projects.list.title')}
            columns={projectListColumns(month, fiscalYear, format, t)}
            rows={list.nodes}
            rowKey={({ id }) => id}
          />
        </ListAnswer>
      </Panel>
    </Page>
  );
}

function ListChoices() {
  const t = useT();
  const { chosen, choose } = useProgressSearch();
  return (
    <div className={styles.choices}>
      <MonthChoices />
      <AgencyChoice />
      <Choice
        label={t('projects.col.status')}
        all={t('filters.all')}
        value={chosen.status ?? ''}
        options={statuses.map((value) => ({ value, label: t(`projects.status.${value}`) }))}
        onChange={(status) => choose({ status: status || undefined })}
      />
      <SearchBox />
    </div>
  );
}

function ListActions() {
  const t = useT();
  const { account } = useSession();
  const { fiscalYear, month, agency } = useProgressSearch().chosen;
  const [isAdding, setAdding] = useState(false);
  if (usePaper()) return null;
  return (
    <div className={styles.links}>
      <ExportLinks route="projects-export" what={{ fiscalYear, month, agency }} />
      {keptAgencies(account).length > 0 && <Button onClick={() => setAdding(true)}>{t('projects.add')}</Button>}
      {isAdding && <ProjectEditor project={null} close={() => setAdding(false)} />}
    </div>
  );
}
