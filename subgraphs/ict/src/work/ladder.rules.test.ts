import { expect, test } from 'vitest';
import { effectiveLog } from '../repair-ticket/effective-log.rules.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import { at } from '../repair-ticket/ticket-fixture.js';
import type { TicketEvent } from '../repair-ticket/ticket-event.js';
import { LadderStep } from './ladder.enums.js';
import { ladderOf } from './ladder.rules.js';

/** `VIRUS-` is a no, `VIRUS+` a yes, `CHECK` a quality check, `MEND` mending. */
function log(...words: string[]): TicketEvent[] {
  return words.map((word, minute) => {
    const moment = at(`2026-01-05 09:0${minute % 10}`);
    const base = { occurredAt: moment, recordedAt: moment, noteTh: null, source: 'hub' };
    if (word === 'CHECK') return { ...base, name: RepairEventName.QUALITY_CHECK };
    if (word === 'MEND') return { ...base, name: RepairEventName.MENDING };
    return {
      ...base,
      name: RepairEventName.CHECKED,
      facts: { step: LadderStep[word.slice(0, -1) as LadderStep], answer: word.endsWith('+') },
    };
  });
}
const NO_MANUAL = ['VIRUS-', 'MIS-', 'INTERNET-', 'PORTAL-'];

test.each<[string, string[], string | null, string | null]>([
  ['it begins with the virus', [], 'VIRUS', null],
  ['no virus leads to the MIS', ['VIRUS-'], 'MIS', null],
  ['not the MIS leads to the Internet', ['VIRUS-', 'MIS-'], 'INTERNET', null],
  ['not the Internet leads to the Portal', ['VIRUS-', 'MIS-', 'INTERNET-'], 'PORTAL', null],
  ['the first yes is how it is mended', ['VIRUS+'], null, 'VIRUS'],
  ['a later yes too', ['VIRUS-', 'MIS-', 'INTERNET+'], null, 'INTERNET'],
  ['four times no means reinstalling', NO_MANUAL, 'REINSTALL', null],
  ['reinstalling that failed is done again', [...NO_MANUAL, 'REINSTALL-'], 'REINSTALL', null],
  ['what is reinstalled is tested', [...NO_MANUAL, 'REINSTALL+'], 'TEST', null],
  ['a test that fails means reinstalling again', [...NO_MANUAL, 'REINSTALL+', 'TEST-'], 'REINSTALL', null],
  ['until it works', [...NO_MANUAL, 'REINSTALL+', 'TEST-', 'REINSTALL+', 'TEST+'], null, 'REINSTALL'],
  ['after a quality check that failed it begins anew', ['MEND', 'VIRUS+', 'CHECK', 'MEND'], 'VIRUS', null],
  ['after the check that was passed it stands as it was answered', ['MEND', 'VIRUS+', 'CHECK'], null, 'VIRUS'],
  ['of two checks the one that failed counts', ['VIRUS+', 'CHECK', 'MEND', 'VIRUS-', 'MIS+', 'CHECK'], null, 'MIS'],
])('%s', (_, words, next, mendedBy) => {
  const ladder = ladderOf(effectiveLog(log(...words)));
  expect([ladder.next, ladder.mendedBy]).toEqual([next, mendedBy]);
});

test('a question asked again shows its newest answer', () => {
  const { answers } = ladderOf(effectiveLog(log(...NO_MANUAL, 'REINSTALL-', 'REINSTALL+')));
  expect([...answers].map(([step, { answer }]) => [step, answer])).toEqual([
    ['VIRUS', false],
    ['MIS', false],
    ['INTERNET', false],
    ['PORTAL', false],
    ['REINSTALL', true],
  ]);
});
