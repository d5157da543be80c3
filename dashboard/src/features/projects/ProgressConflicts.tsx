import { Button } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { keyText, projectName } from './progress.js';
import { shownPercent } from './progress.rules.js';
import type { ProgressModel } from './progressModel.js';
import type { ProgressDraft } from './progressOutbox.js';
import styles from './Projects.module.css';
import { useProgressOutbox, useProgressState, useProjectRows } from './useProgress.js';

/** Months that somebody else changed meanwhile: both percentages, and the person chooses. */
export function ProgressConflicts({ model }: { model: ProgressModel }) {
  const t = useT();
  const { service } = useProgressOutbox();
  useProjectRows(model);
  const drafts = [...useProgressState(service).drafts.values()].filter(
    ({ status, projectId }) => status === 'conflict' && model.row(projectId) !== undefined,
  );
  if (drafts.length === 0) return null;
  return (
    <Callout tone="bad" title={t('reporting.conflict.title', { count: drafts.length })}>
      <ul className={styles.returned}>
        {drafts.map((draft) => (
          <Conflict key={keyText(draft)} draft={draft} model={model} />
        ))}
      </ul>
    </Callout>
  );
}

function Conflict({ draft, model }: { draft: ProgressDraft; model: ProgressModel }) {
  const t = useT();
  const format = useFormat();
  const { service } = useProgressOutbox();
  const row = model.row(draft.projectId);
  if (!row) return null;
  const theirs = draft.newest ? shownPercent(draft.newest.actualPercent) : t('reporting.conflict.empty');
  return (
    <li>
      <strong>{format.name(projectName(row.project))}</strong> · {format.monthLong(draft)}
      <div className={styles.pair}>
        <span>
          {t('reporting.conflict.mine')} <strong>{draft.change.actualPercent || t('reporting.conflict.empty')}</strong>
        </span>
        <Button size="compact-sm" onClick={() => service.choose(draft, true)}>
          {t('reporting.conflict.useMine')}
        </Button>
        <span>
          {t('reporting.conflict.theirs')} <strong>{theirs}</strong>
        </span>
        <Button size="compact-sm" variant="default" onClick={() => service.choose(draft, false)}>
          {t('reporting.conflict.useTheirs')}
        </Button>
      </div>
    </li>
  );
}
