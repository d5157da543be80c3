import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { VoucherRow_voucherFragment as Voucher } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import styles from './Disbursement.module.css';
import { VoucherStates } from './VoucherStates.js';

export const VoucherRow_voucher = graphql(`
  fragment VoucherRow_voucher on Voucher {
    number
    kind
    descriptionTh
    amountBaht
    state
    paidOn
    states {
      ...VoucherStates_change
    }
  }
`);

/** A voucher in one line: number, what for, amount, state. Opened, it shows its moves. */
export function VoucherRow({ voucher }: { voucher: Voucher }) {
  const t = useT();
  const format = useFormat();
  return (
    <li>
      <details className={styles.voucher}>
        <summary>
          <span className={styles.number}>{voucher.number}</span>
          <span className={styles.what}>
            <span lang="th">{voucher.descriptionTh}</span> <span className={styles.small}>{t(`voucher.kind.${voucher.kind}`)}</span>
          </span>
          <span className={styles.state} data-state={voucher.state}>
            {t(`voucher.state.${voucher.state}`)}
            {voucher.paidOn && <span className={styles.small}> {format.day(voucher.paidOn)}</span>}
          </span>
          <span className={styles.amount}>{format.bahtExact(voucher.amountBaht)}</span>
        </summary>
        <VoucherStates changes={voucher.states} />
      </details>
    </li>
  );
}
