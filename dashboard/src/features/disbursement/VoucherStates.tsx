import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import styles from './Disbursement.module.css';

export const VoucherStates_change = graphql(`
  fragment VoucherStates_change on VoucherStateChange {
    state
    occurredAt
    recordedAt
    noteTh
  }
`);

/** The moves of a voucher in order, with the time between them. */
export function VoucherStates({ changes }: { changes: readonly FragmentType<typeof VoucherStates_change>[] }) {
  const t = useT();
  const format = useFormat();
  const steps = readFragment(VoucherStates_change, changes);
  return (
    <ol className={styles.timeline} aria-label={t('voucher.timeline')}>
      {steps.map((step, index) => {
        const before = steps[index - 1];
        const recordedLater = step.recordedAt.slice(0, 16) !== step.occurredAt.slice(0, 16);
        return (
          <li key={`${step.state} ${step.occurredAt}`}>
            <strong>{t(`voucher.state.${step.state}`)}</strong>
            <div>{format.instant(step.occurredAt)}</div>
            {before && (
              <div className={styles.small}>{t('voucher.after', { duration: format.between(before.occurredAt, step.occurredAt) })}</div>
            )}
            {recordedLater && <div className={styles.small}>{t('voucher.recorded', { date: format.instant(step.recordedAt) ?? '' })}</div>}
            {step.noteTh && <div lang="th">{step.noteTh}</div>}
          </li>
        );
      })}
    </ol>
  );
}
