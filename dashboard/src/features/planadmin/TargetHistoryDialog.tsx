import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { Dialog } from '../../ui/Dialog.js';
import styles from './PlanAdmin.module.css';
import { TargetHistory, TargetHistory_target } from './TargetHistory.js';
import { TargetHistoryQuery } from './targets.query.js';
import type { TargetRow } from './targetSheet.rules.js';

interface TargetHistoryDialogProps {
  row: TargetRow;
  fiscalYear: number;
  close: () => void;
}

/** Every target of an indicator's year as it was set and restated. */
export function TargetHistoryDialog({ row, fiscalYear, close }: TargetHistoryDialogProps) {
  const t = useT();
  const format = useFormat();
  const answer = useApi(TargetHistoryQuery, { id: row.id, fiscalYear });
  return (
    <Dialog isDrawer title={t('planAdmin.targets.historyOf', { name: format.name(row) })} onClose={close}>
      <p className={styles.words}>
        {row.code} · {t('planAdmin.targets.title', { year: fiscalYear })}
      </p>
      <Answer answer={answer}>
        {({ indicatorTargets }) => <TargetHistory targets={readFragment(TargetHistory_target, indicatorTargets ?? [])} measure={row} />}
      </Answer>
    </Dialog>
  );
}
