import { Button } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { useT } from '../i18n/language.js';
import { Callout } from '../ui/Callout.js';
import type { Elsewhere } from './accountOutbox.js';
import type { OutboxState } from './outbox.js';
import styles from './SaveState.module.css';

/** Whether everything is saved; where the hub cannot be reached, what is kept here; and what waits in other tabs. */
export function SaveState({ outbox: { service, elsewhere } }: { outbox: { service: OutboxState; elsewhere: Elsewhere } }) {
  const t = useT();
  const count = useSyncExternalStore(elsewhere.subscribe, elsewhere.get);
  return (
    <div>
      <OwnState service={service} />
      {count > 0 && <output className={styles.elsewhere}>{t('reporting.save.elsewhere', { count })}</output>}
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

function OwnState({ service }: { service: OutboxState }) {
  const t = useT();
  useSyncExternalStore(service.subscribe, () => `${service.unsent()} ${service.connection()} ${service.isKept()}`);
  const count = service.unsent();
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
