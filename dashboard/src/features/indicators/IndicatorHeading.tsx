import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { CellBadges } from './CellBadges.js';
import { ownerWords } from './indicator.rows.js';
import styles from './Indicators.module.css';

export const IndicatorHeading_indicator = graphql(`
  fragment IndicatorHeading_indicator on Indicator {
    id
    code
    nameTh
    nameEn
    direction
    ownerName
    ownerActive
    agency {
      code
      nameTh
      nameEn
    }
    quarter(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) {
      state
      late
      missing
      dueOn
      target
    }
  }
`);

/** An indicator's name as the way to its page, whose it is, and how its reporting stands. */
export function IndicatorHeading({
  indicator,
  withAgency,
}: {
  indicator: FragmentType<typeof IndicatorHeading_indicator>;
  withAgency: boolean;
}) {
  const t = useT();
  const format = useFormat();
  const { id, code, agency, direction, quarter: cell, ...rest } = readFragment(IndicatorHeading_indicator, indicator);
  const owner = ownerWords(rest, t);
  return (
    <div className={styles.heading}>
      <Link to="/indicators/indicator/$id" params={{ id }} search={true}>
        {format.name(rest)}
      </Link>
      <div className={styles.small}>
        {code}
        {withAgency && agency && (
          <>
            {' · '}
            <Link to="/indicators/agency/$code" params={{ code: agency.code }} search={true}>
              {format.name(agency)}
            </Link>
          </>
        )}
        {' · '}
        {t(`indicator.direction.${direction}`)} ·{' '}
        <span data-no-owner={!owner.isActive || undefined}>{owner.isActive ? owner.text : `! ${owner.text}`}</span>
      </div>
      <CellBadges cell={cell} />
    </div>
  );
}
