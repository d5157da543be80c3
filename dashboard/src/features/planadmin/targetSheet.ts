import type { GridCell, GridRow } from '../../grid/cell.js';
import { createGridStore, type GridStore } from '../../grid/store.js';
import type { Translate } from '../../i18n/language.js';
import {
  type Answer,
  answeredDraft,
  draftKey,
  draftOf,
  type Drafts,
  QUARTERS,
  shownTarget,
  standingOf,
  type TargetDraft,
  type TargetRow,
  withNewest,
} from './targetSheet.rules.js';

export interface SheetWords {
  t: Translate;
  language: 'th' | 'en';
}

/** The targets of an agency's year outside React: what stands, what was typed over it, and the grid that shows both. */
export interface TargetSheet {
  store: GridStore;
  row(index: number): TargetRow | undefined;
  rowOf(id: string): TargetRow | undefined;
  drafts(): Drafts;
  subscribe(listener: () => void): () => void;
  /** Takes in what the hub answered. */
  answered(answers: readonly Answer[]): void;
  /** The person's choice over somebody else's newer target: theirs is sent again, or given up. */
  choose(draft: TargetDraft, mine: boolean): void;
}

/** `before`: what was typed and not saved when the sheet was last open; `keep` is told of every change of it. */
export function createTargetSheet(
  initial: readonly TargetRow[],
  words: SheetWords,
  before: Drafts = new Map(),
  keep: (drafts: Drafts) => void = () => undefined,
): TargetSheet {
  const rows = [...initial];
  const indexes = new Map(rows.map(({ id }, index) => [id, index]));
  const listeners = new Set<() => void>();
  let drafts: Drafts = before;
  const rowOf = (id: string) => rows[indexes.get(id) ?? -1];
  const put = (changes: readonly (readonly [key: string, draft: TargetDraft | null])[]) => {
    const next = new Map(drafts);
    for (const [key, draft] of changes) {
      if (draft) next.set(key, draft);
      else next.delete(key);
    }
    drafts = next;
    keep(drafts);
    for (const listener of listeners) listener();
  };
  const show = (ids: Iterable<string>) => {
    for (const id of new Set(ids)) {
      const index = indexes.get(id);
      const row = rowOf(id);
      if (index !== undefined && row) store.replace(index, gridRow(row, drafts, words));
    }
  };
  const store = createGridStore(
    rows.map((row) => gridRow(row, drafts, words)),
    {
      change: ({ text }, before) => ({ ...before, text }),
      edited: (edits) => {
        const typed = edits.flatMap(({ row: index, column, text }) => {
          const row = rows[index];
          const quarter = QUARTERS[column];
          return row && quarter ? [[draftKey(row.id, quarter), draftOf(row, quarter, text)] as const] : [];
        });
        put(typed);
        show(edits.flatMap(({ row: index }) => rows[index]?.id ?? []));
      },
    },
  );
  return {
    store,
    row: (index) => rows[index],
    rowOf,
    drafts: () => drafts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answered(answers) {
      for (const { indicatorId, newest } of answers) {
        const index = indexes.get(indicatorId);
        const row = rowOf(indicatorId);
        if (index !== undefined && row && newest) rows[index] = withNewest(row, newest);
      }
      put(
        answers.flatMap((answer) => {
          const key = draftKey(answer.indicatorId, answer.quarter);
          const draft = drafts.get(key);
          return draft ? [[key, answeredDraft(draft, answer)] as const] : [];
        }),
      );
      show(answers.map(({ indicatorId }) => indicatorId));
    },
    choose(draft, mine) {
      const row = rowOf(draft.indicatorId);
      put([[draftKey(draft.indicatorId, draft.quarter), mine && row ? draftOf(row, draft.quarter, draft.text) : null]]);
      show([draft.indicatorId]);
    },
  };
}

/** A row of the grid: the indicator's words, and per quarter what was typed or what stands. */
function gridRow(row: TargetRow, drafts: Drafts, words: SheetWords): GridRow {
  const isThai = words.language === 'th';
  const name = `${isThai ? row.nameTh : row.nameEn} ${row.code}`;
  const cells = QUARTERS.map((quarter) => gridCell(row, quarter, drafts.get(draftKey(row.id, quarter)), words));
  return { key: row.id, heads: [name, isThai ? row.unitTh : row.unitEn], cells };
}

function gridCell(row: TargetRow, quarter: number, draft: TargetDraft | undefined, { t, language }: SheetWords): GridCell {
  const standing = standingOf(row, quarter);
  if (draft) {
    const said = draft.reason && (language === 'th' ? draft.reason.messageTh : draft.reason.messageEn);
    return {
      text: draft.text,
      mark: { icon: '✎', text: t('planAdmin.targets.mark.unsaved'), tone: 'busy' },
      message: said === undefined ? undefined : { tone: draft.status === 'stale' ? 'warn' : 'bad', text: said },
    };
  }
  if (!standing) return { text: '' };
  const isRestated = standing.version > 1;
  return {
    text: shownTarget(standing, row),
    mark: isRestated
      ? { icon: `↻${standing.version}`, text: t('planAdmin.targets.mark.restated', { version: standing.version }), tone: 'plain' }
      : { icon: '✓', text: t('planAdmin.targets.mark.set'), tone: 'good' },
  };
}
