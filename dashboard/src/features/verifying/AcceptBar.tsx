import { Button } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import type { QueueRow } from './queue.query.js';
import type { Acceptance } from './queue.rules.js';
import type { Selection } from './useSelection.js';
import styles from './Verifying.module.css';

interface AcceptBarProps {
  rows: readonly QueueRow[];
  selection: Selection;
  acceptance: Acceptance<QueueRow>;
  isBusy: boolean;
  accept: (rows: readonly QueueRow[]) => void;
}

/** Accepts what is selected, and says beforehand what it leaves out. */
export function AcceptBar({ rows, selection, acceptance: { accepted, unopened, notSubmitted }, isBusy, accept }: AcceptBarProps) {
  const t = useT();
  return (
    <div className={styles.bar}>
      <Button disabled={accepted.length === 0} loading={isBusy} onClick={() => accept(accepted)}>
        {t('verifying.accept', { count: accepted.length })}
      </Button>
      <Button variant="default" onClick={() => selection.selectPlain(rows)}>
        {t('verifying.selectPlain')}
      </Button>
      {selection.selected.size > 0 && (
        <Button variant="subtle" onClick={selection.clear}>
          {t('verifying.selectNone')}
        </Button>
      )}
      <span className={styles.keys}>{t('verifying.keys')}</span>
      <output className={styles.leftOut}>
        {unopened.length > 0 && <span>! {t('verifying.leftOut', { count: unopened.length })}</span>}
        {notSubmitted.length > 0 && <span>! {t('verifying.notSubmitted', { count: notSubmitted.length })}</span>}
      </output>
    </div>
  );
}
