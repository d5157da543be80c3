import { useState } from 'react';
import { useLanguage, useT } from '../i18n/language.js';
import { reasonText, type RowAnswer, type Versioned } from './outbox.rules.js';
import type { Delivery } from './outboxSender.js';

interface Withdrawal<Key, Newest extends Versioned> {
  send: (idempotencyKey: string) => Promise<Delivery<Key, Newest>>;
  takeIn: (answers: readonly RowAnswer<Key, Newest>[]) => void;
}

/** Takes back what was submitted and nobody has checked yet; `refusal` says why it was not taken back. */
export function useWithdrawal<Key, Newest extends Versioned>({ send, takeIn }: Withdrawal<Key, Newest>) {
  const t = useT();
  const { language } = useLanguage();
  const [refusal, setRefusal] = useState<string | null>(null);
  const withdraw = async () => {
    const outcome = await send(crypto.randomUUID());
    if (outcome === 'offline') return setRefusal(t('error.NETWORK'));
    if ('refused' in outcome) return setRefusal(reasonText(outcome.refused, language));
    takeIn(outcome.answers);
    const said = outcome.answers[0]?.refusal;
    return setRefusal(said ? reasonText(said, language) : null);
  };
  return { refusal, withdraw };
}
