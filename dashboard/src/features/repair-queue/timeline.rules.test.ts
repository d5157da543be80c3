import { describe, expect, it } from 'vitest';
import { eventsSince, type LoggedEvent, toldEvents } from './timeline.rules.js';

const event = (seq: number, hour: number, more: Partial<LoggedEvent> = {}): LoggedEvent => ({
  seq,
  name: 'MENDING',
  occurredAt: `2026-11-20T0${hour}:00:00Z`,
  recordedAt: `2026-11-20T0${hour}:00:00Z`,
  strikes: false,
  ...more,
});

describe('the story of a repair', () => {
  it('stands in the order of time, not of recording', () => {
    expect(toldEvents([event(1, 1), event(2, 5), event(3, 3)]).map((told) => told.event.seq)).toEqual([1, 3, 2]);
  });

  it('tells an event at its corrected time with its corrected note, and keeps the corrections beside it', () => {
    const log = [
      event(1, 1, { noteTh: 'ผิด' }),
      event(2, 2),
      event(3, 6, { name: 'CORRECTED', corrects: 1, correctedTo: '2026-11-20T03:00:00Z' }),
      event(4, 7, { name: 'CORRECTED', corrects: 1, correctedNoteTh: 'ถูก' }),
    ];
    const told = toldEvents(log);
    expect(told.map((one) => [one.event.seq, one.at, one.noteTh, one.corrections.map(({ seq }) => seq)])).toEqual([
      [2, '2026-11-20T02:00:00Z', null, []],
      [1, '2026-11-20T03:00:00Z', 'ถูก', [3, 4]],
    ]);
  });

  it('keeps what never happened in sight, marked', () => {
    const told = toldEvents([event(1, 1), event(2, 2, { name: 'CORRECTED', corrects: 1, strikes: true })]);
    expect(told).toHaveLength(1);
    expect(told[0]!.isStruck).toBe(true);
  });
});

it('what came after the event that was seen is what others recorded meanwhile', () => {
  expect(eventsSince([event(1, 1), event(2, 2), event(3, 3)], 1).map(({ seq }) => seq)).toEqual([2, 3]);
  expect(eventsSince([event(1, 1)], 1)).toEqual([]);
});
