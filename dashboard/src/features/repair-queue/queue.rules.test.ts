import { expect, it } from 'vitest';
import { assignmentOutcome, boardColumns, countsInOrder, wholeOf } from './queue.rules.js';

const counts = [
  { state: 'MENDING' as const, count: 3, late: 1 },
  { state: 'RECEIVED' as const, count: 2, late: 0 },
];

it('counts stand in the order of the steps, with 0 where nothing is', () => {
  const ordered = countsInOrder(counts);
  expect(ordered.map(({ state, count }) => `${state} ${count}`).slice(0, 4)).toEqual([
    'RECEIVED 2',
    'TRIAGED 0',
    'DIAGNOSING 0',
    'MENDING 3',
  ]);
  expect(wholeOf(ordered)).toEqual({ count: 5, late: 1 });
});

it('the board has a column for each state that holds something, with its own repairs', () => {
  const tickets = [
    { id: 'a', state: 'MENDING' as const },
    { id: 'b', state: 'RECEIVED' as const },
    { id: 'c', state: 'MENDING' as const },
  ];
  const columns = boardColumns(counts, tickets, null);
  expect(columns.map(({ state, tickets: own }) => [state, own.map(({ id }) => id)])).toEqual([
    ['RECEIVED', ['b']],
    ['MENDING', ['a', 'c']],
  ]);
});

it('a chosen state is the only column, also when it is empty', () => {
  expect(boardColumns(counts, [], 'READY')).toEqual([{ state: 'READY', count: 0, late: 0, tickets: [] }]);
});

it('an assignment tells how many were taken and why the others were not, in the order asked', () => {
  const refusal = { code: 'STALE_VERSION', messageTh: 'ก', messageEn: 'a' };
  const rows = [
    { ticketId: '2', saved: false, refusal },
    { ticketId: '1', saved: true, refusal: null },
  ];
  expect(
    assignmentOutcome(
      [
        { id: '1', code: 'R1' },
        { id: '2', code: 'R2' },
      ],
      rows,
    ),
  ).toEqual({
    taken: 1,
    refused: [{ id: '2', code: 'R2', messageTh: 'ก', messageEn: 'a' }],
  });
});
