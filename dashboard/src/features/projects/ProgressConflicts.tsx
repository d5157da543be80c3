import { useFormat } from '../../format/useFormat.js';
import { type Conflict, ConflictList } from '../../outbox/ConflictList.js';
import { keyText, projectName } from './progress.js';
import { shownPercent } from './progress.rules.js';
import type { ProgressModel } from './progressModel.js';
import type { ProgressDraft } from './progressOutbox.js';
import { useProgressOutbox, useProgressState, useProjectRows } from './useProgress.js';

/** The months of the sheet that somebody else changed meanwhile. */
export function ProgressConflicts({ model }: { model: ProgressModel }) {
  const format = useFormat();
  const { service } = useProgressOutbox();
  useProjectRows(model);
  const conflictOf = (draft: ProgressDraft): Conflict | [] => {
    const row = model.row(draft.projectId);
    if (draft.status !== 'conflict' || !row) return [];
    return {
      key: keyText(draft),
      name: format.name(projectName(row.project)),
      period: format.monthLong(draft),
      mine: draft.change.actualPercent,
      theirs: draft.newest ? shownPercent(draft.newest.actualPercent) : '',
      choose: (mine) => service.choose(draft, mine),
    };
  };
  return <ConflictList conflicts={[...useProgressState(service).drafts.values()].flatMap(conflictOf)} />;
}
