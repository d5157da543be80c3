import { expect, test } from 'vitest';
import { shownCell, type ShownFact, type ShownFacts } from './shown-cell.rules.js';

const AT = new Date('2026-05-05T03:00:00Z');

function aFact(version: number, given: Partial<ShownFact> = {}): ShownFact {
  const blank = { noteTh: null, numerator: null, denominator: null, explanationTh: null, returnDueOn: null, actor: null, odd: null };
  const recordedAt = new Date(Date.UTC(2026, 3, version));
  return { ...blank, version, state: 'SUBMITTED', value: '85.000000', recordedAt, source: 'hub', revision: 2, ...given };
}

const FACTS: ShownFacts = {
  dueOn: '2026-04-15',
  period: { opensOn: '2026-04-01', closesOn: '2026-04-30' },
  reopenings: [],
  targets: [],
  versions: [aFact(1, { state: 'SIGNED', revision: 1, value: '80.000000' }), aFact(2)],
  oldDefinitions: [{ revision: 1, direction: 'MORE_IS_BETTER', weight: '1', decimals: 0 }],
};
const QUESTION = { fiscalYear: 2569, quarter: 2, direction: 'MORE_IS_BETTER', decimals: 2, asOf: AT } as const;

test('A result is shown with the decimals of the definition under which it was made', () => {
  const [official, entered] = (['OFFICIAL', 'ENTERED'] as const).map((state) => shownCell(FACTS, { ...QUESTION, state }));
  expect([official!.shown(official!.latest?.value), entered!.shown(entered!.latest?.value)]).toEqual(['80', '85.00']);
  expect([official!.newest?.version, official!.signed?.version]).toEqual([2, 1]);
  expect(official!.shown(null)).toBeNull();
});

test.each<[string, Partial<ShownFacts>, boolean, string | null]>([
  ['after closing', {}, false, null],
  [
    'within a reopening',
    { reopenings: [{ openedAt: new Date('2026-05-01T00:00:00Z'), expiresAt: new Date('2026-05-06T00:00:00Z') }] },
    true,
    '2026-05-06T00:00:00.000Z',
  ],
  [
    'after a reopening',
    { reopenings: [{ openedAt: new Date('2026-05-01T00:00:00Z'), expiresAt: new Date('2026-05-05T03:00:00Z') }] },
    false,
    null,
  ],
  [
    'before a reopening that came later',
    { reopenings: [{ openedAt: new Date('2026-05-06T00:00:00Z'), expiresAt: new Date('2026-05-09T00:00:00Z') }] },
    false,
    null,
  ],
  ['while it is to be corrected', { versions: [aFact(1, { state: 'RETURNED', returnDueOn: '2026-05-05' })] }, true, null],
])('Seen %s it is open or not', (_, given, isOpen, until) => {
  const shown = shownCell({ ...FACTS, ...given }, { ...QUESTION, state: 'ENTERED' });
  expect([shown.isOpen, shown.reopenedUntil?.toISOString() ?? null]).toEqual([isOpen, until]);
});
