import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useT } from '../i18n/language.js';
import type { Versioned } from './outbox.rules.js';
import type { Delivery } from './outboxSender.js';
import styles from './Submission.module.css';

interface SubmitButtonProps<Key, Newest extends Versioned> {
  /** How many cells are ready. */
  count: number;
  label: string;
  /** Asked before it is sent. */
  confirm: string;
  send: (idempotencyKey: string) => Promise<Delivery<Key, Newest>>;
  onOutcome: (outcome: Delivery<Key, Newest>) => void;
}

function useSubmit<Key, Newest extends Versioned>({ send, onOutcome }: SubmitButtonProps<Key, Newest>) {
  const [step, setStep] = useState<'idle' | 'asking' | 'sending'>('idle');
  /** The same until it was answered: pressed again after a lost answer, it is still one act. */
  const key = useRef(crypto.randomUUID());
  const submit = async () => {
    setStep('sending');
    const outcome = await send(key.current);
    if (outcome !== 'offline') key.current = crypto.randomUUID();
    onOutcome(outcome);
    setStep('idle');
  };
  return { step, setStep, submit };
}

/** Asks once more before it submits: afterwards the cells are closed to the planner. */
export function SubmitButton<Key, Newest extends Versioned>(props: SubmitButtonProps<Key, Newest>) {
  const t = useT();
  const { step, setStep, submit } = useSubmit(props);
  const { count, label, confirm } = props;
  if (step !== 'asking' || count === 0)
    return (
      <Button disabled={count === 0} loading={step === 'sending'} onClick={() => setStep('asking')}>
        {label}
      </Button>
    );
  return (
    <div className={styles.confirm}>
      <p>{confirm}</p>
      <Button onClick={() => void submit()}>{label}</Button>
      <Button variant="default" onClick={() => setStep('idle')}>
        {t('reporting.submit.cancel')}
      </Button>
    </div>
  );
}
