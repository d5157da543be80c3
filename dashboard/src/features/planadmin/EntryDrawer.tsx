import { useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { Dialog } from '../../ui/Dialog.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { DefinitionEditor } from './DefinitionEditor.js';
import { type DictionaryRow, DictionaryEntryQuery, type Revision } from './dictionary.query.js';
import { OwnerEditor } from './OwnerEditor.js';
import styles from './PlanAdmin.module.css';
import { RetireEntry } from './RetireEntry.js';
import { TargetEditor } from './TargetEditor.js';

interface EntryDrawerProps {
  row: DictionaryRow;
  fiscalYear: number;
  close: () => void;
}

/** One entry of the dictionary: owner, targets, definition, former definitions, and retiring it. */
export function EntryDrawer({ row, fiscalYear, close }: EntryDrawerProps) {
  const t = useT();
  const format = useFormat();
  const answer = useApi(DictionaryEntryQuery, { id: row.id, fiscalYear });
  return (
    <Dialog isDrawer title={format.name(row)} onClose={close}>
      <Answer answer={answer}>
        {({ indicator: entry, indicatorRevisions: revisions, indicatorTargets: targets }) =>
          entry ? (
            <>
              <p className={styles.small}>
                {entry.code} · {t('planAdmin.dictionary.revision', { revision: entry.revision })}
                {entry.retiredAt != null && ` · ${t('planAdmin.dictionary.retired', { date: format.day(entry.retiredAt) ?? '' })}`}
              </p>
              <OwnerEditor entry={entry} saved={answer.retry} />
              <TargetEditor entry={entry} fiscalYear={fiscalYear} targets={targets ?? []} saved={answer.retry} />
              <DefinitionEditor key={entry.revision} entry={entry} saved={answer.retry} />
              <Revisions revisions={revisions ?? []} />
              {entry.active && <RetireEntry entry={entry} saved={answer.retry} />}
            </>
          ) : (
            <EmptyState text={t('planAdmin.none')} />
          )
        }
      </Answer>
    </Dialog>
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
