import { lazy, Suspense, useMemo } from 'react';
import { readSort } from '../../filters/filters.js';
import { useFilters } from '../../filters/useFilters.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { SaveState } from '../../outbox/SaveState.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { usePhone } from '../../ui/usePhone.js';
import { isNamed } from './progress.rows.js';
import { ProgressConflicts } from './ProgressConflicts.js';
import type { ProgressModel } from './progressModel.js';
import { useProgressSearch } from './progressSearch.js';
import { sortedProjects } from './progressSort.js';
import { ProgressSubmit } from './ProgressSubmit.js';
import styles from './Projects.module.css';
import { useProgressOutbox } from './useProgress.js';

// A phone does not load the grid, nor a desk the phone's way; details are loaded when they are wanted.
const ProgressGrid = lazy(async () => ({ default: (await import('./ProgressGrid.js')).ProgressGrid }));
const ProgressPhone = lazy(async () => ({ default: (await import('./ProgressPhone.js')).ProgressPhone }));
const MonthDrawer = lazy(async () => ({ default: (await import('./MonthDrawer.js')).MonthDrawer }));

/** The entry of an agency's progress: save state, submission, conflicts, grid or phone, and the drawer of the chosen project. */
export function ProgressEntry({ model }: { model: ProgressModel }) {
  const t = useT();
  const { chosen, choose } = useProgressSearch();
  const outbox = useProgressOutbox();
  const isPhone = usePhone();
  const ids = useChosenIds(model);
  const open = (project: string, month: number) => choose({ project, month });
  const close = () => choose({ project: undefined });
  return (
    <div className={styles.stack}>
      <SaveState outbox={outbox} />
      {!isPhone && <ProgressSubmit model={model} />}
      <ProgressConflicts model={model} />
      {ids.length === 0 && <EmptyState text={t('projects.progress.noMatch')} />}
      <Suspense>
        {!isPhone && <ProgressGrid model={model} ids={ids} onOpen={open} />}
        {ids.length > 0 && isPhone && <ProgressPhone model={model} ids={ids} onOpen={open} />}
        {isPhone && <ProgressSubmit model={model} />}
        {chosen.project && (
          <MonthDrawer key={`${chosen.project}/${chosen.month}`} model={model} projectId={chosen.project} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}

/** Which projects are shown, and in which order, is decided when it is chosen: a row does not move while one types in it. */
function useChosenIds(model: ProgressModel): readonly string[] {
  const { language } = useLanguage();
  const { search } = useProgressSearch().chosen;
  const { sort = '' } = useFilters().filters;
  return useMemo(() => {
    const rows = model.rows().filter((row) => isNamed(row, search));
    return sortedProjects(rows, sort === '' ? null : readSort(sort), language).map(({ project }) => project.id);
  }, [model, search, sort, language]);
}
