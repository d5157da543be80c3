import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { Dialog } from '../../ui/Dialog.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { DefinitionEditor } from './DefinitionEditor.js';
import { DictionaryEntryQuery, type Entry, type Revision } from './dictionary.query.js';
import { OwnerEditor } from './OwnerEditor.js';
import { ProjectLinks } from './ProjectLinks.js';
import styles from './PlanAdmin.module.css';
import { RetireEntry } from './RetireEntry.js';
import { TargetEditor } from './TargetEditor.js';
import { TargetHistory, TargetHistory_target } from './TargetHistory.js';

interface EntryDrawerProps {
  row: { id: string; nameTh: string; nameEn: string };
  fiscalYear: number;
  close: () => void;
}

/** One entry of the dictionary: owner, targets, definition, former definitions, projects, and retiring it. */
export function EntryDrawer({ row, fiscalYear, close }: EntryDrawerProps) {
  const t = useT();
  const format = useFormat();
  const answer = useApi(DictionaryEntryQuery, { id: row.id, fiscalYear });
  return (
    <Dialog isDrawer title={format.name(row)} onClose={close}>
      <Answer answer={answer}>
        {({ indicator: entry, indicatorRevisions: revisions, indicatorTargets, projects }) => {
          if (!entry) return <EmptyState text={t('planAdmin.none')} />;
          const targets = readFragment(TargetHistory_target, indicatorTargets ?? []);
          return (
            <>
              <EntryHead entry={entry} />
              <OwnerEditor entry={entry} saved={answer.retry} />
              {entry.active && <TargetEditor entry={entry} fiscalYear={fiscalYear} targets={targets} saved={answer.retry} />}
              <section className={styles.section}>
                <h3>{t('planAdmin.targets.history')}</h3>
                <TargetHistory targets={targets} measure={entry} />
              </section>
              {entry.active && <DefinitionEditor entry={entry} saved={answer.retry} />}
              <Revisions revisions={revisions ?? []} />
              <ProjectLinks projects={projects} />
              {entry.active && <RetireEntry entry={entry} saved={answer.retry} />}
            </>
          );
        }}
      </Answer>
    </Dialog>
  );
}

/** What the dictionary says, in words. */
function EntryHead({ entry }: { entry: Entry }) {
  const t = useT();
  const format = useFormat();
  const unit = format.language === 'th' ? entry.unitTh : entry.unitEn;
  const facts = [
    t(`indicator.kind.${entry.kind}`),
    unit,
    t(`indicator.direction.${entry.direction}`),
    t(`indicator.cumulation.${entry.cumulation}`),
    t('planAdmin.entry.weight', { weight: entry.weight }),
    ...(entry.goalCode == null ? [] : [t('planAdmin.entry.goal', { code: entry.goalCode })]),
  ];
  const words = (['definitionTh', 'scopeTh', 'measuringTh', 'dataSourceTh'] as const).filter((field) => entry[field]);
  return (
    <>
      <p className={styles.words}>
        {entry.code} · {entry.agency && format.name(entry.agency)} · {t('planAdmin.dictionary.revision', { revision: entry.revision })}
        {entry.retiredAt != null && ` · ${t('planAdmin.dictionary.retired', { date: format.day(entry.retiredAt) ?? '' })}`}
      </p>
      <p className={styles.words}>{facts.join(' · ')}</p>
      {words.length > 0 && (
        <dl className={styles.facts}>
          {words.map((field) => (
            <div key={field}>
              <dt>{t(`planAdmin.field.${field}`)}</dt>
              <dd lang="th">{entry[field]}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Revisions({ revisions }: { revisions: readonly Revision[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h3>{t('planAdmin.dictionary.past')}</h3>
      {revisions.length === 0 && <p>{t('planAdmin.dictionary.pastNone')}</p>}
      <ul className={styles.list}>
        {revisions.map((former) => (
          <li key={former.revision}>
            <strong>{t('planAdmin.dictionary.revision', { revision: former.revision })}</strong> {format.name(former)} ·{' '}
            {format.language === 'th' ? former.unitTh : former.unitEn}
            <div>{t('planAdmin.dictionary.until', { date: format.instant(former.replacedAt) ?? '', actor: former.actor })}</div>
            <div lang="th">{former.reasonTh}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
