import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { unsentCount } from './outbox.rules.js';
import styles from './Reporting.module.css';
import { useElsewhere, useOutbox, useOutboxState } from './useOutbox.js';

/** Whether everything is saved; where the hub cannot be reached, what is kept here; and what waits in other tabs. */
export function SaveState() {
  const t = useT();
  const elsewhere = useElsewhere(useOutbox().elsewhere);
  return (
    <div>
      <OwnState />
      {elsewhere > 0 && <output className={styles.small}>{t('reporting.save.elsewhere', { count: elsewhere })}</output>}
    </div>
  );
}

/** Asks before the page is left while something is neither sent nor kept. */
function useLeaveWarning(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}

function OwnState() {
  const t = useT();
  const { service } = useOutbox();
  const count = unsentCount(useOutboxState(service));
  const isKept = service.isKept();
  useLeaveWarning(count > 0 && !isKept);
  if (service.connection() === 'offline' && count > 0)
    return (
      <Callout tone="warn">
        {t('reporting.save.offline', { count })}{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => void service.flush()}>
          {t('reporting.save.now')}
        </Button>
        {!isKept && <p>{t('reporting.save.notKept')}</p>}
      </Callout>
    );
  return (
    <output className={styles.saveState} data-unsent={count > 0 || undefined}>
      <span aria-hidden>{count === 0 ? '✓' : '●'}</span> {count === 0 ? t('reporting.save.all') : t('reporting.save.count', { count })}
      {!isKept && <strong> {t('reporting.save.notKept')}</strong>}
    </output>
  );
}
