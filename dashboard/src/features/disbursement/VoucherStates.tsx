import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { EventTimeline } from '../../ui/Timeline.js';
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
  const steps = readFragment(VoucherStates_change, changes);
  return (
    <div className={styles.moves}>
      <EventTimeline label={t('voucher.timeline')} events={steps.map((step) => ({ ...step, name: t(`voucher.state.${step.state}`) }))} />
    </div>
  );
}
