import { gapPoints } from '@nakhon/core/gap-points';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { DisbursementTotals_disbursementFragment as Figures } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { AsOf } from '../../ui/AsOf.js';
import { AmountCards } from './AmountCards.js';
import { gapWords } from './targetGap.js';

export const DisbursementTotals_disbursement = graphql(`
  fragment DisbursementTotals_disbursement on Disbursement {
    asOf
    sources
    appropriatedBaht
    allottedBaht
    approvedBaht
    disbursedBaht
    remainingBaht
    ratePercent
    targetPercent
  }
`);

type Block = FragmentType<typeof DisbursementTotals_disbursement> | null | undefined;

/** The figures of a scope, the rate against the target and against the same quarter of last year. */
export function DisbursementTotals({ now, lastYear }: { now: Block; lastYear?: Block }) {
  const figures = readFragment(DisbursementTotals_disbursement, now);
  const former = readFragment(DisbursementTotals_disbursement, lastYear);
  return (
    <>
      <AsOf figures={figures} />
      <AmountCards
        amounts={figures}
        asOf={figures?.asOf}
        rateNote={figures && <RateNote figures={figures} lastYear={former?.ratePercent} />}
      />
    </>
  );
}

function RateNote({ figures, lastYear }: { figures: Figures; lastYear: number | null | undefined }) {
  const t = useT();
  const format = useFormat();
  const gap = gapPoints(figures.ratePercent, figures.targetPercent);
  const sign = gap === null ? '' : gap > 0 ? '▲ ' : gap < 0 ? '▼ ' : '= ';
  const target =
    figures.targetPercent == null
      ? t('disbursement.noTarget')
      : t('disbursement.targetAt', { target: format.percent(figures.targetPercent) ?? '' });
  return (
    <>
      {gap !== null && (
        <div>
          <span aria-hidden>{sign}</span>
          {gapWords(gap, format, t)}
        </div>
      )}
      <div>{target}</div>
      {lastYear != null && <div>{t('disbursement.lastYear', { rate: format.percent(lastYear) ?? '' })}</div>}
    </>
  );
}
