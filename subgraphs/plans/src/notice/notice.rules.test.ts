import { expect, test } from 'vitest';
import { draftOfAct, draftOfWaiting, noticePath, type AgencyWaiting } from './notice.rules.js';

const row = (given: Partial<AgencyWaiting> = {}): AgencyWaiting => ({
  fiscalYear: 2570,
  quarter: 1,
  agencyCode: '24000000',
  dueOn: '2027-01-15',
  counted: 20,
  waiting: 12,
  ...given,
});

test.each([
  ['eight days before', '2027-01-07T00:00:00Z', null],
  ['seven days before', '2027-01-08T00:00:00Z', 'DUE_SOON:7:2570/1:24000000'],
  ['two days before, when nobody was there on the seventh', '2027-01-13T00:00:00Z', 'DUE_SOON:7:2570/1:24000000'],
  ['the day before', '2027-01-14T00:00:00Z', 'DUE_SOON:1:2570/1:24000000'],
  ['in the last minute of the due day in Bangkok', '2027-01-15T16:59:00Z', 'DUE_SOON:1:2570/1:24000000'],
  ['when the due day is over in Bangkok', '2027-01-15T17:00:00Z', 'LATE:2570/1:24000000'],
])('%s the key is told', (_, now, key) => {
  expect(draftOfWaiting(row(), new Date(now))?.key ?? null).toBe(key);
});

test('Where everything is handed in nothing is told, early or late', () => {
  for (const now of ['2027-01-08T00:00:00Z', '2027-01-16T00:00:00Z']) expect(draftOfWaiting(row({ waiting: 0 }), new Date(now))).toBeNull();
});

test('Planners are reminded; of what is late heads and verifiers hear too', () => {
  expect(draftOfWaiting(row(), new Date('2027-01-14T00:00:00Z'))).toMatchObject({
    forRoles: ['PLANNER'],
    facts: { days: 1, waiting: 12, counted: 20 },
  });
  expect(draftOfWaiting(row(), new Date('2027-01-20T00:00:00Z'))).toMatchObject({ forRoles: ['PLANNER', 'HEAD', 'VERIFIER'] });
});

const indicator = { id: 'id-1', code: 'K1', nameTh: 'ก', nameEn: 'A', agencyCode: '24050000' };
const at = new Date('2026-10-10T03:00:00Z');
const quarter = { fiscalYear: 2569, quarter: 4 };

test('Each act has a key of its own: a version, a signature, an opening', () => {
  const returned = { ...quarter, kind: 'RETURNED', at, indicator, version: 3, reasonTh: 'ผิด', returnDueOn: '2026-10-20' } as const;
  expect(draftOfAct(returned)).toMatchObject({ key: 'RETURNED:2569/4:id-1:3', agencyCode: '24050000', indicatorId: 'id-1', createdAt: at });
  expect(draftOfAct({ ...returned, version: 5 }).key).not.toBe(draftOfAct(returned).key);
  const signed = { ...quarter, kind: 'SIGNED', at, signatureId: 's-1', agencyCode: '24000000', cells: 18 } as const;
  expect(draftOfAct(signed)).toMatchObject({ key: 'SIGNED:s-1', facts: { cells: 18 }, indicatorId: null });
  const reopened = {
    ...quarter,
    kind: 'REOPENED',
    at,
    indicator,
    reopeningId: 'r-1',
    reasonTh: 'แก้',
    expiresAt: new Date('2026-11-30T16:59:00Z'),
  } as const;
  expect(draftOfAct(reopened)).toMatchObject({ key: 'REOPENED:r-1', facts: { expiresOn: '2026-11-30' } });
});

test.each([
  ['LATE', null, '/indicators/agency/24000000?fiscalYear=2569&quarter=4&missing=true'],
  ['SIGNED', null, '/indicators/agency/24000000?fiscalYear=2569&quarter=4'],
  ['RETURNED', 'id-1', '/reporting/sheet/24000000?fiscalYear=2569&quarter=4&show=returned&cell=id-1'],
  ['DUE_SOON', null, '/reporting/sheet/24000000?fiscalYear=2569&quarter=4'],
  ['REOPENED', 'id-1', '/indicators/indicator/id-1?fiscalYear=2569&quarter=4'],
] as const)('%s leads to what it is about', (kind, indicatorId, path) => {
  expect(noticePath({ ...quarter, kind, indicatorId, agencyCode: '24000000' })).toBe(path);
});
