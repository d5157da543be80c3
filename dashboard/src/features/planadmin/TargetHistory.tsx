import { exactMeasured, type Measure } from '../../format/measure.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { TargetHistory_targetFragment as Target } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { Timeline } from '../../ui/Timeline.js';
import styles from './PlanAdmin.module.css';

export const TargetHistory_target = graphql(`
  fragment TargetHistory_target on IndicatorTarget {
    fiscalYear
    quarter
    version
    value
    reason
    actor
    recordedAt
    source
  }
`);

/** The targets of a year as they were set and restated: by whom, when and why. */
export function TargetHistory({ targets, measure }: { targets: readonly Target[]; measure: Measure }) {
  const t = useT();
  const format = useFormat();
  if (targets.length === 0) return <p className={styles.words}>{t('planAdmin.targets.none')}</p>;
  return (
    <Timeline label={t('planAdmin.targets.history')}>
      {targets.map((target) => (
        <li key={`${target.quarter}/${target.version}`}>
          <strong>
            {format.quarterShort(target)}: {exactMeasured(target.value, measure, format)}
          </strong>{' '}
          <span className={styles.small}>{t('planAdmin.targets.version', { version: target.version })}</span>
          <div className={styles.words}>
            {format.instant(target.recordedAt)} ·{' '}
            {target.actor == null ? t('planAdmin.targets.notBy') : t('planAdmin.targets.by', { actor: target.actor })}
          </div>
          {target.reason && (
            <div>
              {t('planAdmin.reasonWas')}: <span lang="th">{target.reason}</span>
            </div>
          )}
        </li>
      ))}
    </Timeline>
  );
}
