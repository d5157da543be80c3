import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { shownText } from './entry.rules.js';
import styles from './Reporting.module.css';
import { stateSigns } from './sheet.rows.js';

export const CellHistory_cell = graphql(`
  fragment CellHistory_cell on QuarterResult {
    versions {
      version
      state
      value
      noteTh
      explanationTh
      recordedAt
      actor
      returnDueOn
    }
  }
`);

/** Every act on the cell, the newest first. */
export function CellHistory({ cell, indicator }: { cell: FragmentType<typeof CellHistory_cell>; indicator: { decimals: number } }) {
  const t = useT();
  const format = useFormat();
  const { versions } = readFragment(CellHistory_cell, cell);
  return (
    <section className={styles.part}>
      <h3>{t('reporting.history.title')}</h3>
      {versions.length === 0 && <p className={styles.small}>{t('reporting.history.none')}</p>}
      <ol className={styles.timeline}>
        {versions.toReversed().map(({ version, state, value, noteTh, explanationTh, recordedAt, actor, returnDueOn }) => (
          <li key={version}>
            <div>
              <span aria-hidden>{stateSigns[state].icon}</span> {t(stateSigns[state].text)} <strong>{shownText(value, indicator)}</strong>
            </div>
            <div className={styles.small}>
              {format.instant(recordedAt)} {actor && t('reporting.history.by', { actor })}
              {returnDueOn && ` · ${t('reporting.cell.returnDue', { date: format.day(returnDueOn) ?? '' })}`}
            </div>
            {explanationTh && <div lang="th">{explanationTh}</div>}
            {noteTh && <div lang="th">{noteTh}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
