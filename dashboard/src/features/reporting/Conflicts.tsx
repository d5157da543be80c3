import { Button } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { shownText } from './entry.rules.js';
import { type Draft } from './outbox.rules.js';
import styles from './Reporting.module.css';
import { keyText } from './sheet.js';
import { liveCell } from './sheet.rows.js';
import type { SheetModel } from './sheetModel.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { useSheetRows } from './useSheet.js';

/** Cells that somebody else changed meanwhile: both values, and the person chooses. */
export function Conflicts({ model }: { model: SheetModel }) {
  const t = useT();
  const { service } = useOutbox();
  const rows = useSheetRows(model);
  const drafts = [...useOutboxState(service).drafts.values()].filter(
    ({ status, indicatorId }) => status === 'conflict' && rows.some(({ indicator }) => indicator.id === indicatorId),
  );
  if (drafts.length === 0) return null;
  return (
    <Callout tone="bad" title={t('reporting.conflict.title', { count: drafts.length })}>
      <ul className={styles.conflicts}>
        {drafts.map((draft) => (
          <Conflict key={keyText(draft)} draft={draft} model={model} />
        ))}
      </ul>
    </Callout>
  );
}

function Conflict({ draft, model }: { draft: Draft; model: SheetModel }) {
  const t = useT();
  const format = useFormat();
  const { service } = useOutbox();
  const row = model.row(draft.indicatorId);
  const cell = row?.cells.find(({ quarter }) => quarter === draft.quarter);
  if (!row || !cell) return null;
  const mine = liveCell(row, cell, service.get(), t).text || t('reporting.conflict.empty');
  const theirs = shownText(draft.newest?.result, row.indicator) || t('reporting.conflict.empty');
  return (
    <li>
      <strong>{format.name(row.indicator)}</strong> · {format.quarterShort(draft)}
      <div className={styles.pair}>
        <span>
          {t('reporting.conflict.mine')} <strong>{mine}</strong>
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
