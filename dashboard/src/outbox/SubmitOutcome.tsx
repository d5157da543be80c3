import { useLanguage, useT } from '../i18n/language.js';
import { Callout } from '../ui/Callout.js';
import { reasonText, type RowAnswer, type Versioned } from './outbox.rules.js';
import type { Delivery } from './outboxSender.js';
import styles from './Submission.module.css';

interface SubmitOutcomeProps<Key, Newest extends Versioned> {
  outcome: Delivery<Key, Newest>;
  /** How many were submitted, and how many were not, in words. */
  done: (count: number) => string;
  failed: (count: number) => string;
  /** What an answer is about. */
  about: (answer: RowAnswer<Key, Newest>) => { id: string; name: string };
}

/** The server's answer to a submission: how many were taken, and each that was not, with the reason. */
export function SubmitOutcome<Key, Newest extends Versioned>({ outcome, done, failed, about }: SubmitOutcomeProps<Key, Newest>) {
  const t = useT();
  const { language } = useLanguage();
  if (outcome === 'offline') return <Callout tone="bad">{t('error.NETWORK')}</Callout>;
  if ('refused' in outcome) return <Callout tone="bad">{reasonText(outcome.refused, language)}</Callout>;
  const refused = outcome.answers.filter(({ saved }) => !saved);
  const taken = done(outcome.answers.length - refused.length);
  if (refused.length === 0) return <output className={styles.done}>✓ {taken}</output>;
  return (
    <Callout tone="bad" title={taken}>
      {failed(refused.length)}
      <ul>
        {refused.map((answer) => {
          const { id, name } = about(answer);
          return (
            <li key={id}>
              {name}: {answer.refusal && reasonText(answer.refusal, language)}
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
