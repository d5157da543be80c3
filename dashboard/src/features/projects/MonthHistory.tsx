import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { ReturnReason } from '../../outbox/Returned.js';
import { Timeline } from '../../ui/Timeline.js';
import { ProgressMark } from './ProgressMark.js';
import { shownPercent } from './progress.rules.js';
import styles from './Projects.module.css';

export const MonthHistory_version = graphql(`
  fragment MonthHistory_version on ProjectProgress {
    version
    state
    actualPercent
    status
    doneTh
    problemsTh
    nextTh
    spentBaht
    returnReasonTh
    returnDueOn
    recordedAt
    actor
  }
`);

interface MonthHistoryProps {
  /** Oldest first, as the API gives them. */
  versions: readonly FragmentType<typeof MonthHistory_version>[];
}

/** Every act upon a month, the newest first: who, when, and with which words. */
export function MonthHistory({ versions }: MonthHistoryProps) {
  const t = useT();
  const format = useFormat();
  if (versions.length === 0) return <p className={styles.small}>{t('reporting.history.none')}</p>;
  return (
    <Timeline label={t('reporting.history.title')}>
      {versions.toReversed().map((one) => {
        const version = readFragment(MonthHistory_version, one);
        return (
          <li key={version.version}>
            <ProgressMark state={version.state} /> <strong>{shownPercent(version.actualPercent)} %</strong> ·{' '}
            {t(`projects.status.${version.status}`)}
            <div className={styles.small}>
              {format.instant(version.recordedAt)} · {t('reporting.history.by', { actor: version.actor })}
            </div>
            <HistoryWords version={version} />
          </li>
        );
      })}
    </Timeline>
  );
}

interface ToldWords {
  doneTh?: string | null;
  problemsTh?: string | null;
  nextTh?: string | null;
  spentBaht?: string | null;
  returnReasonTh?: string | null;
  returnDueOn?: string | null;
  state: string;
}

const words = ['doneTh', 'problemsTh', 'nextTh'] as const;

function HistoryWords({ version }: { version: ToldWords }) {
  const t = useT();
  const format = useFormat();
  if (version.state === 'RETURNED')
    return (
      <ReturnReason>
        {version.returnReasonTh} {version.returnDueOn && t('reporting.returned.by', { date: format.day(version.returnDueOn) ?? '' })}
      </ReturnReason>
    );
  return (
    <>
      {words.map(
        (field) =>
          version[field] && (
            <div key={field} lang="th">
              {t(`projects.form.${field}`)}: {version[field]}
            </div>
          ),
      )}
      {version.spentBaht && (
        <div>
          {t('projects.form.spentBaht')}: {format.bahtExact(version.spentBaht)}
        </div>
      )}
    </>
  );
}
