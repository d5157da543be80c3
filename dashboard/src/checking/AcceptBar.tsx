import { Button } from '@mantine/core';
import { useT } from '../i18n/language.js';
import type { Acceptance } from './acceptance.js';
import styles from './Checking.module.css';
import type { Selection } from './useSelection.js';

interface AcceptBarProps<Row> {
  rows: readonly Row[];
  selection: Selection<Row>;
  acceptance: Acceptance<Row>;
  isBusy: boolean;
  accept: (rows: readonly Row[]) => void;
}

/** Accepts what is selected, and says beforehand what it leaves out. */
export function AcceptBar<Row>({ rows, selection, acceptance: { accepted, unopened, notSubmitted }, isBusy, accept }: AcceptBarProps<Row>) {
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
