import { Button } from '@mantine/core';
import { useT } from '../i18n/language.js';
import { Callout } from '../ui/Callout.js';
import styles from './ConflictList.module.css';

/** A cell that somebody else changed meanwhile. */
export interface Conflict {
  key: string;
  /** Whose cell it is. */
  name: string;
  period: string;
  /** Both values as they are shown; empty where there is none. */
  mine: string;
  theirs: string;
  choose: (mine: boolean) => void;
}

/** Cells that somebody else changed meanwhile: both values, and the person chooses. Nothing where there are none. */
export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  const t = useT();
  if (conflicts.length === 0) return null;
  return (
    <Callout tone="bad" title={t('reporting.conflict.title', { count: conflicts.length })}>
      <ul className={styles.conflicts}>
        {conflicts.map(({ key, name, period, mine, theirs, choose }) => (
          <li key={key}>
            <strong>{name}</strong> · {period}
            <div className={styles.pair}>
              <span>
                {t('reporting.conflict.mine')} <strong>{mine || t('reporting.conflict.empty')}</strong>
              </span>
              <Button size="compact-sm" onClick={() => choose(true)}>
                {t('reporting.conflict.useMine')}
              </Button>
              <span>
                {t('reporting.conflict.theirs')} <strong>{theirs || t('reporting.conflict.empty')}</strong>
              </span>
              <Button size="compact-sm" variant="default" onClick={() => choose(false)}>
                {t('reporting.conflict.useTheirs')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
