import type { ReactNode } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { CardRow } from '../../ui/Page.js';
import { StatCard } from '../../ui/StatCard.js';
import { cardAmount, type Amounts, rateText } from './disbursement.rows.js';
import styles from './Disbursement.module.css';

const cards = [
  { key: 'appropriated', of: (amounts: Amounts) => amounts.appropriatedBaht },
  { key: 'allotted', of: (amounts: Amounts) => amounts.allottedBaht },
  { key: 'approved', of: (amounts: Amounts) => amounts.approvedBaht },
  { key: 'disbursed', of: (amounts: Amounts) => amounts.disbursedBaht },
  { key: 'remaining', of: (amounts: Amounts) => amounts.remainingBaht },
] as const;

export interface AmountCardsProps {
  amounts: Amounts | null | undefined;
  asOf: string | null | undefined;
  /** The second line of the rate's card: how it stands to the target. */
  rateNote?: ReactNode;
}

/** The five amounts and the rate; each amount is shortened with its exact baht below. Says so when nothing is known of payments. */
export function AmountCards({ amounts, asOf, rateNote }: AmountCardsProps) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <CardRow>
        <StatCard
          label={t('disbursement.rate')}
          value={rateText(amounts?.ratePercent)}
          sub={
            rateNote && (
              <div className={styles.sub} data-tall="always">
                {rateNote}
              </div>
            )
          }
          definition={t('disbursement.def.rate')}
          unit={t('disbursement.unit.percent')}
          asOf={asOf}
        />
        {cards.map(({ key, of }) => {
          const amount = cardAmount(amounts && of(amounts), format);
          return (
            <StatCard
              key={key}
              label={t(`disbursement.${key}`)}
              value={amount?.figure ?? null}
              exact={amount?.exact ?? null}
              sub={<AmountNote amount={amount} tall={rateNote ? (key === 'appropriated' ? 'always' : 'wide') : undefined} />}
              definition={t(`disbursement.def.${key}`)}
              unit={t('disbursement.unit.baht')}
              asOf={asOf}
            />
          );
        })}
      </CardRow>
      {amounts && amounts.disbursedBaht == null && (
        <Callout tone="warn" title={t('disbursement.noVouchers')}>
          {t('disbursement.noVouchersHint')}
        </Callout>
      )}
    </>
  );
}

interface AmountNoteProps {
  amount: ReturnType<typeof cardAmount>;
  /** Keeps the room of the rate's three lines, so that figures side by side stand in line: always, or on wide screens only. */
  tall: 'always' | 'wide' | undefined;
}

/** The unit of the figure and, where it is shortened, the exact amount. */
function AmountNote({ amount, tall }: AmountNoteProps) {
  return (
    <div className={styles.sub} data-tall={tall}>
      <div>{amount?.unit}</div>
      {amount?.isShortened && <div className={styles.exact}>{amount.exact}</div>}
    </div>
  );
}
