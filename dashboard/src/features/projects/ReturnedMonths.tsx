import { Button } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { ReturnedList } from '../../outbox/Returned.js';
import { Panel } from '../../ui/Panel.js';
import { projectName } from './progress.js';
import type { ProgressModel } from './progressModel.js';
import { useProgressSearch } from './progressSearch.js';
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
      <ReturnedList
        returned={returned.map(({ row: { project }, cell }) => ({
          key: `${project.id}/${cell.month}`,
          name: format.name(projectName(project)),
          about: (
            <>
              {project.code} · {format.monthLong(cell)}
            </>
          ),
          dueOn: cell.newest?.returnDueOn,
          reasonTh: cell.newest?.returnReasonTh,
          way: (
            <div>
              <Button size="compact-sm" variant="default" onClick={() => choose({ month: cell.month, project: project.id })}>
                {t('reporting.returned.open')}
              </Button>
            </div>
          ),
        }))}
      />
    </Panel>
  );
}
