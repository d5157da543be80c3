import { expect, it } from 'vitest';
import { aMonth, aProjectRow, aReport } from './progress-fixture.js';
import { contentOf } from './progress.rules.js';
import { emptyProgressOutbox, progressRules } from './progressOutbox.js';
import { readiness, returnedMonths, standingOfMonth } from './submission.rules.js';

const row = (id: string, ...given: Parameters<typeof aMonth>) => aProjectRow([aMonth(...given)], id);
const rows = [
  row('ready', 1, { newest: aReport() }),
  row('wordless', 1, { newest: aReport({ doneTh: null }) }),
  row('late', 1, { newest: aReport({ actualPercent: '10.00', status: 'LATE' }), missing: true }),
  row('empty', 1, { missing: true }),
  row('gone', 1, { newest: aReport({ state: 'SUBMITTED', version: 2 }), late: true }),
  row('back', 1, { newest: aReport({ state: 'RETURNED', version: 3, returnDueOn: '2026-11-25' }) }),
  row('closed', 1, { newest: aReport(), isOpen: false }),
  row('later', 1, { isExpected: false }),
];

it('drafts and returned months with all their words can be handed in; others say what they lack', () => {
  const { ready, obstacles } = readiness(rows, 1, emptyProgressOutbox);
  expect(ready.map(({ projectId, seenVersion }) => [projectId, seenVersion])).toEqual([
    ['ready', 1],
    ['back', 3],
  ]);
  expect(obstacles.map(({ kind, cells }) => [kind, cells.map(({ projectId }) => projectId)])).toEqual([
    ['done', ['wordless']],
    ['problems', ['late']],
  ]);
});

it('what is not saved yet waits, and what cannot be saved is told first', () => {
  const cell = { projectId: 'ready', fiscalYear: 2570, month: 1, seenVersion: 1 };
  const change = { ...contentOf(aMonth(1), null), actualPercent: '50' };
  const kinds = (outbox: typeof emptyProgressOutbox) => readiness(rows.slice(0, 1), 1, outbox).obstacles.map(({ kind }) => kind);
  expect(kinds(progressRules.typed(emptyProgressOutbox, cell, change))).toEqual(['unsent']);
  const reason = { code: 'X', messageTh: 'ก', messageEn: 'e' };
  expect(kinds(progressRules.typed(emptyProgressOutbox, cell, change, reason))).toEqual(['held']);
});

it('a month is counted by how its projects stand in it', () => {
  expect(standingOfMonth(rows, 1)).toEqual({ due: 7, missing: 2, empty: 1, drafts: 4, returned: 1, submitted: 1, verified: 0, late: 1 });
});

it('what came back is listed by the day set for it', () => {
  const sooner = row('sooner', 2, { newest: aReport({ state: 'RETURNED', returnDueOn: '2026-11-23' }) });
  expect(returnedMonths([...rows, sooner]).map(({ row: { project } }) => project.id)).toEqual(['sooner', 'back']);
});
