import { mappedRow, type Mapping } from '@nakhon/kit/import/mapping';
import { shippedMappings } from '@nakhon/kit/import/mapping-files';
import { expect, test } from 'vitest';
import { decideRow, type RowTicket } from './ticket-row.rules.js';

const traffy = shippedMappings().find(({ name }) => name === 'traffy')!;
const NOW = new Date('2026-11-21T03:00:00Z');

const finished = {
  ticket_id: '2022-AV3TTK',
  type: 'ทางเท้า',
  district: 'หลักสี่',
  reported_at: '2022-06-07 10:10:54.569672+00',
  last_state: 'เสร็จสิ้น',
  first_finished_observed_at: '2022-06-10T07:04:59Z',
  last_activity_when_finished: '',
  finish_is_bounded: '1',
  turnaround_hours: '68.9',
};

function decide(record: Record<string, string>, mapping: Mapping = traffy) {
  return decideRow(mappedRow(mapping, { ...finished, ...record }), 'import:traffy', NOW);
}

function ticketOf(record: Record<string, string>): RowTicket {
  const decision = decide(record);
  if ('reject' in decision) throw new Error(decision.reject.code);
  return decision.ticket;
}

const logOf = (record: Record<string, string>) =>
  ticketOf(record).events.map(({ name, occurredAt, noteTh }) => [name, occurredAt.toISOString(), noteTh]);

test('a finished report was handed over when it was last active, and the log says in what words the file put it', () => {
  expect(logOf({ last_activity_when_finished: '2022-06-09 00:00:00+00' })).toEqual([
    ['RECEIVED', '2022-06-07T10:10:54.569Z', null],
    ['HANDED_OVER', '2022-06-09T00:00:00.000Z', 'เสร็จสิ้น'],
  ]);
});

test('without a last activity it was handed over when it was first seen finished', () => {
  expect(logOf({})[1]).toEqual(['HANDED_OVER', '2022-06-10T07:04:59.000Z', 'เสร็จสิ้น']);
});

test('without a turnaround it is not finished, whatever other times stand in the row', () => {
  expect(logOf({ turnaround_hours: '', finish_is_bounded: '', last_state: 'ส่งต่อ(ใหม่)' })).toEqual([
    ['RECEIVED', '2022-06-07T10:10:54.569Z', 'ส่งต่อ(ใหม่)'],
  ]);
});

test('a finish that is not bounded happened at an unknown time: closed when first seen, and marked', () => {
  const row = { finish_is_bounded: '0', turnaround_hours: '' };
  expect(ticketOf(row).finishUnknown).toBe(true);
  expect(logOf(row)[1]).toEqual(['CLOSED', '2022-06-10T07:04:59.000Z', 'เสร็จสิ้น']);
});

test('a report belongs to the office of its district and was seen until the end of 8 April 2023 in Bangkok', () => {
  expect(ticketOf({})).toMatchObject({
    agencyCode: '50410000',
    kind: 'CITIZEN_REPORT',
    source: 'import:traffy',
    observedUntil: new Date('2023-04-08T17:00:00Z'),
    finishUnknown: false,
  });
});

test.each([
  ['EXTERNAL_ID_MISSING', 'no number', { ticket_id: ' ' }],
  ['AGENCY_MISSING', 'no district', { district: '' }],
  ['AGENCY_UNKNOWN', 'a district of another city', { district: 'เมืองนนทบุรี' }],
  ['AGENCY_UNKNOWN', 'a budget holder that is no agency', { district: 'งบกลาง' }],
  ['DATE_INVALID', 'no time of receipt', { reported_at: '' }],
  ['DATE_INVALID', 'a day that does not exist', { reported_at: '2022-06-31 10:00:00+00' }],
  ['DATE_IN_FUTURE', 'a receipt that is still to come', { reported_at: '2027-01-01 00:00:00+00' }],
  ['RECEIVED_AFTER_OBSERVED', 'a receipt after the end of the observation', { reported_at: '2023-04-08 17:00:00+00' }],
  ['DATE_INVALID', 'a hand-over that is no time', { last_activity_when_finished: 'x' }],
  ['DATE_IN_FUTURE', 'a hand-over that is still to come', { last_activity_when_finished: '2027-01-01 00:00:00+00' }],
  ['HANDED_OVER_BEFORE_RECEIVED', 'a hand-over before the receipt', { last_activity_when_finished: '2022-06-07 10:10:54+00' }],
])('rejects with %s %s', (code, _, record) => {
  expect(decide(record)).toMatchObject({ reject: { code, messages: { th: expect.any(String), en: expect.any(String) } } });
});

test.each([
  ['KIND_UNKNOWN', { ticketKind: 'GARDENING', observedUntil: '2023-04-08' }],
  ['DATE_INVALID', { ticketKind: 'HARDWARE', observedUntil: '8 เม.ย. 2566' }],
])('rejects with %s what a mapping says wrong of every row', (code, constants) => {
  expect(decide({}, { ...traffy, constants })).toMatchObject({ reject: { code } });
});

test.each([
  [{ ticket_id: 'z'.repeat(201) }, 'EXTERNAL_ID_TOO_LONG'],
  [{ type: 'ก'.repeat(2001) }, 'CELL_TOO_LONG'],
  [{ reported_at: '0001-01-01' }, 'DATE_INVALID'],
  [{ reported_at: '0000-01-01 10:00' }, 'DATE_INVALID'],
])('%o, which the database could not hold, is rejected with %s', (record, code) => {
  expect(decide(record)).toMatchObject({ reject: { code } });
});
