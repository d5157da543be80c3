import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { type Conflict, ConflictList } from '../../outbox/ConflictList.js';
import { shownText } from './entry.rules.js';
import type { Draft } from './outbox.rules.js';
import { keyText } from './sheet.js';
import { liveCell } from './sheet.rows.js';
import type { SheetModel } from './sheetModel.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { useSheetRows } from './useSheet.js';

/** The cells of the sheet that somebody else changed meanwhile. */
export function Conflicts({ model }: { model: SheetModel }) {
  const t = useT();
  const format = useFormat();
  const { service } = useOutbox();
  useSheetRows(model);
  const outbox = useOutboxState(service);
  const conflictOf = (draft: Draft): Conflict | [] => {
    const row = model.row(draft.indicatorId);
    const cell = row?.cells.find(({ quarter }) => quarter === draft.quarter);
    if (draft.status !== 'conflict' || !row || !cell) return [];
    return {
      key: keyText(draft),
      name: format.name(row.indicator),
      period: format.quarterShort(draft),
      mine: liveCell(row, cell, outbox, t).text,
      theirs: shownText(draft.newest?.result, row.indicator),
      choose: (mine) => service.choose(draft, mine),
    };
  };
  return <ConflictList conflicts={[...outbox.drafts.values()].flatMap(conflictOf)} />;
}
