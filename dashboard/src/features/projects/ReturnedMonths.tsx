import { Button } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import { projectName } from './progress.js';
import type { ProgressModel } from './progressModel.js';
import { useProgressSearch } from './progressSearch.js';
import styles from './Projects.module.css';
import { returnedMonths } from './submission.rules.js';
import { useProjectRows } from './useProgress.js';

/** What came back, why, and until when it is to be corrected; each leads to its month. Nothing when nothing did. */
export function ReturnedMonths({ model }: { model: ProgressModel }) {
  const t = useT();
  const format = useFormat();
  const { choose } = useProgressSearch();
  const returned = returnedMonths(useProjectRows(model));
  if (returned.length === 0) return null;
  return (
    <Panel title={t('projects.returned.title')} subtitle={t('projects.returned.note')}>
      <ul className={styles.returned}>
        {returned.map(({ row: { project }, cell }) => (
          <li key={`${project.id}/${cell.month}`}>
            <strong>{format.name(projectName(project))}</strong>
            <div className={styles.small}>
              {project.code} · {format.monthLong(cell)}
              {cell.newest?.returnDueOn && ` · ${t('reporting.returned.by', { date: format.day(cell.newest.returnDueOn) ?? '' })}`}
            </div>
            <q lang="th" className={styles.reason}>
              {cell.newest?.returnReasonTh ?? t('reporting.returned.noReason')}
            </q>
            <div>
              <Button size="compact-sm" variant="default" onClick={() => choose({ month: cell.month, project: project.id })}>
                {t('reporting.returned.open')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
