import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { AssignDialog } from './AssignDialog.js';
import type { AssignmentOutcome } from './queue.rules.js';
import styles from './Queue.module.css';
import type { Marked } from './useMarked.js';
import type { Officers } from './useOfficers.js';

interface AssignBarProps {
  marked: Marked;
  officers: Officers;
  isOpen: boolean;
  open: (isOpen: boolean) => void;
  onDone: () => void;
}

/** What can be done with the marked repairs, and what came of it: those that were not taken stay marked, each with the reason. */
export function AssignBar({ marked, officers, isOpen, open, onDone }: AssignBarProps) {
  const t = useT();
  const [outcome, setOutcome] = useState<AssignmentOutcome | null>(null);
  const count = marked.tickets.length;
  const finish = (told: AssignmentOutcome) => {
    setOutcome(told);
    marked.keep(told.refused.map(({ id }) => id));
    open(false);
    onDone();
  };
  return (
    <>
      {outcome && <Outcome outcome={outcome} />}
      {count > 0 && (
        <div className={styles.bar}>
          <output>{t('repairs.marked', { count })}</output>
          <Button onClick={() => open(true)}>{t('repairs.assign')}</Button>
          <Button variant="default" onClick={marked.clear}>
            {t('repairs.unmark')}
          </Button>
        </div>
      )}
      {isOpen && count > 0 && <AssignDialog tickets={marked.tickets} officers={officers} onDone={finish} close={() => open(false)} />}
    </>
  );
}

/** Told whether one or many were assigned. */
export function Outcome({ outcome: { taken, refused } }: { outcome: AssignmentOutcome }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Callout tone={refused.length > 0 ? 'bad' : 'warn'} title={t('repairs.assigned', { count: taken })}>
      {refused.length > 0 && (
        <ul className={styles.refused}>
          {refused.map(({ id, code, messageTh, messageEn }) => (
            <li key={id}>
              <strong>{code}</strong> {language === 'th' ? messageTh : messageEn}
            </li>
          ))}
        </ul>
      )}
    </Callout>
  );
}
