import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type Translate, useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import { SourceBadge } from '../../ui/SourceBadge.js';
import { Timeline } from '../../ui/Timeline.js';
import { CellBadges, StateBadge } from './CellBadges.js';
import { cellWords, measured } from './indicator.rows.js';
import styles from './Indicators.module.css';

export const ResultVersions_indicator = graphql(`
  fragment ResultVersions_indicator on Indicator {
    id
    unitTh
    unitEn
    decimals
    direction
    quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
      target
      result
      attainmentPercent
      band
      state
      dueOn
      late
      missing
      submittedAt
      versions {
        version
        state
        value
        noteTh
        recordedAt
        source
      }
    }
  }
`);

/** How the result of the chosen quarter came about: every version with state, value, time and note. */
export function ResultVersions({ indicator }: { indicator: FragmentType<typeof ResultVersions_indicator> }) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const measure = readFragment(ResultVersions_indicator, indicator);
  const cell = measure.quarter;
  return (
    <Panel title={t('indicator.versions', { quarter: format.quarterShort(filters) })} subtitle={cellWords(measure, format, t)}>
      <CellBadges cell={cell} />
      {cell.target != null && <p className={styles.small}>{datesOf(cell, format, t)}</p>}
      {cell.versions.length === 0 && <p className={styles.empty}>{t('indicator.noVersions')}</p>}
      <div className={styles.versions}>
        <Timeline>
          {cell.versions.map((version) => (
            <li key={version.version}>
              <StateBadge state={version.state} /> <strong>{measured(version.value, measure, format)}</strong>
              <div>{format.instant(version.recordedAt)}</div>
              {version.noteTh && <div lang="th">{version.noteTh}</div>}
              <div className={styles.small}>
                {t('indicator.version', { version: version.version })} <SourceBadge source={version.source} />
              </div>
            </li>
          ))}
        </Timeline>
      </div>
    </Panel>
  );
}

/** 'ครบกำหนด 15 ต.ค. 2569 · ส่งครั้งแรก 10 ต.ค. 2569 10:20', as far as known. */
function datesOf({ dueOn, submittedAt }: { dueOn?: string | null; submittedAt?: string | null }, format: Formats, t: Translate): string {
  const due = dueOn && `${t('indicator.dueOn')} ${format.day(dueOn)}`;
  const submitted = submittedAt && `${t('indicator.submittedAt')} ${format.instant(submittedAt)}`;
  return [due, submitted].filter(Boolean).join(' · ');
}
