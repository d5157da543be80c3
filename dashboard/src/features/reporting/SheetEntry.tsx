import { lazy, Suspense } from 'react';
import { useFilters } from '../../filters/useFilters.js';
import { useT } from '../../i18n/language.js';
import { SaveState } from '../../outbox/SaveState.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { usePhone } from '../../ui/usePhone.js';
import { Conflicts } from './Conflicts.js';
import styles from './Reporting.module.css';
import type { SheetModel } from './sheetModel.js';
import { useSheetSearch } from './sheetSearch.js';
import { useChosenIds } from './useChosenIds.js';
import { SubmitBar } from './SubmitBar.js';
import { useOutbox } from './useOutbox.js';

// A phone does not load the grid, nor a desk the phone's way; details and files are loaded when they are wanted.
const SheetGrid = lazy(async () => ({ default: (await import('./SheetGrid.js')).SheetGrid }));
const CellDrawer = lazy(async () => ({ default: (await import('./CellDrawer.js')).CellDrawer }));
const PhoneEntry = lazy(async () => ({ default: (await import('./PhoneEntry.js')).PhoneEntry }));
const Workbook = lazy(async () => ({ default: (await import('./Workbook.js')).Workbook }));

/** The entry of an agency's results: save state, submission, conflicts, grid or phone, files, and the drawer of the chosen cell. */
export function SheetEntry({ model, agencyCode, onReload }: { model: SheetModel; agencyCode: string; onReload: () => void }) {
  const t = useT();
  const { filters } = useFilters();
  const { chosen, choose } = useSheetSearch();
  const outbox = useOutbox();
  const ids = useChosenIds(model);
  const isPhone = usePhone();
  const open = (indicatorId: string, quarter: number) => choose({ cell: indicatorId, quarter });
  const isEmpty = ids.length === 0;
  return (
    <div className={styles.entry}>
      <SaveState outbox={outbox} />
      {!isPhone && <SubmitBar model={model} />}
      <Conflicts model={model} />
      {isEmpty && <EmptyState text={t('reporting.sheet.noMatch')} />}
      <Suspense>
        {!isPhone && <SheetGrid model={model} ids={ids} onOpen={open} />}
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
