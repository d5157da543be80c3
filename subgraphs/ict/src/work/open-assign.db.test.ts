import { Role } from '@nakhon/kit/role';
import type { SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { aTicket, at, type EventLine } from '../repair-ticket/ticket-fixture.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { coveringRepair } from './guarantee.view.js';
import { aPerson, DEVICES, hands, lead, OFFICERS, requester, service, somchai, startWorkshop } from './work-fixture.js';

const NOW = at('2026-12-01 10:00');
let harness: SubgraphHarness;
let work: ReturnType<typeof hands>;

/** A repair of the computer that was handed over then, or is open. */
function earlier(
  problem: string | null,
  handedOver: string | null,
  more: Partial<TicketToWrite> = {},
  officerId: string = OFFICERS.somchai,
): TicketToWrite {
  const lines: EventLine[] = [['RECEIVED', '2026-10-01 09:00'], ...(handedOver ? [['HANDED_OVER', handedOver] as EventLine] : [])];
  const ticket = aTicket(lines, { deviceId: DEVICES.computer, problem, ...more });
  return { ...ticket, events: ticket.events.map((event) => ({ ...event, officerId })) };
}
const tickets = {
  old: earlier('SLOW', '2026-10-31 23:59'),
  justInTime: earlier('NO_POWER', '2026-11-01 00:01'),
  before: earlier('DISK', '2026-11-10 10:00'),
  last: earlier('DISK', '2026-11-20 10:00', {}, OFFICERS.gone),
  open: earlier('PORT', null),
  other: earlier('OTHER_HARDWARE', '2026-11-20 10:00'),
  handed: earlier('CLOCK', '2026-11-20 10:00', {}, OFFICERS.service),
};

beforeAll(async () => {
  harness = await startWorkshop(NOW);
  work = hands(harness, 'id code state section eventCount officer { id } place guarantee { code }');
  await harness.subgraph.orm.em.fork().transactional(async (em) => writeTickets(em, await repairDesk(em), Object.values(tickets)));
});
afterAll(() => harness?.close());

test.each<[string, string | null, keyof typeof tickets | null]>([
  ['handed over on the thirtieth day before', 'NO_POWER', 'justInTime'],
  ['handed over a day earlier', 'SLOW', null],
  ['mended twice: the last time', 'DISK', 'last'],
  ['not handed over yet', 'PORT', null],
  ['of which nobody knows whether it is the same', 'OTHER_HARDWARE', null],
  ['never seen before', 'NO_START', null],
  ['not named', null, null],
])('of a problem %s the covering repair is found, or none', async (_, problem, expected) => {
  const found = await coveringRepair(harness.subgraph.orm.em.fork(), DEVICES.computer, problem, NOW);
  expect(found?.id ?? null).toBe(expected && tickets[expected].id);
});

test('an officer who has left is not given the repair again; the section is, on site', async () => {
  const { ticket } = await work.open({ deviceId: DEVICES.computer, problem: 'DISK' }, requester);
  expect(ticket).toMatchObject({ officer: null, place: 'ON_SITE', section: 'REPAIR', guarantee: { code: tickets.last.code } });
});

test('it follows its officer into their section', async () => {
  const { ticket } = await work.open({ deviceId: DEVICES.computer, problem: 'CLOCK' }, lead, { key: 'follows' });
  expect(ticket).toMatchObject({ officer: { id: OFFICERS.service }, section: 'SERVICE_1' });
});

const ASSIGN = `mutation ($t: [SeenTicketInput!]!, $o: ID, $s: ServiceSection, $w: String, $key: String!) {
  assignRepairs(tickets: $t, officerId: $o, section: $s, reasonTh: $w, idempotencyKey: $key) { rows { saved eventCount refusal { code } } } }`;
let key = 0;
async function assign(t: { id: string; eventCount: number }[], given: object, viewer = lead): Promise<unknown> {
  const asked = t.map(({ id, eventCount }) => ({ ticketId: id, seenEvent: eventCount }));
  const { data, errors } = await harness.ask<{ assignRepairs: { rows: { refusal: { code: string } | null }[] } }>(
    ASSIGN,
    { t: asked, key: `a-${++key}`, ...given },
    viewer,
  );
  return errors?.[0]?.extensions['code'] ?? data!.assignRepairs.rows.map(({ refusal }) => refusal?.code ?? 'SAVED');
}

test('the head gives many away at once, each answered by itself', async () => {
  const opened = await Promise.all(Array.from({ length: 3 }, () => work.open({}, requester)));
  const [first, second, third] = opened.map(({ ticket }) => ticket!);
  const cancelled = (await work.move(third!, 'CANCELLED', { reasonTh: 'x' }, somchai)).ticket!;
  const rows = [first!, { ...second!, eventCount: 7 }, cancelled, first!, { id: 'x', eventCount: 1 }];
  expect(await assign(rows, { o: OFFICERS.somchai })).toEqual([
    'SAVED',
    'STALE_VERSION',
    'MOVE_NOT_ALLOWED',
    'ROW_TWICE',
    'TICKET_NOT_FOUND',
  ]);
  expect(await assign([{ ...first!, eventCount: 2 }], { o: OFFICERS.somchai })).toEqual(['SAVED']);
  const { data } = await harness.ask<{ repairTicket: { eventCount: number } }>(
    `{ repairTicket(code: "${first!.code}") { eventCount } }`,
    {},
    lead,
  );
  expect(data!.repairTicket.eventCount).toBe(2);
});

test('two who give the same tickets away in opposite orders wait for each other, and do not block each other', async () => {
  const opened = (await Promise.all(Array.from({ length: 12 }, () => work.open({}, requester)))).map(({ ticket }) => ticket!);
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      assign(index % 2 ? opened : opened.toReversed(), { o: index % 2 ? OFFICERS.somchai : OFFICERS.lead }),
    ),
  );
  const codes = answers.flat();
  expect(codes.filter((code) => code === 'SAVED')).toHaveLength(12);
  expect(codes.filter((code) => code === 'STALE_VERSION')).toHaveLength(60);
});

test('a move costs as many statements however long the log is', async () => {
  let ticket = (await work.open({}, requester)).ticket!;
  const costs: number[] = [];
  const steps = ['TRIAGED', 'DIAGNOSING', ...Array.from({ length: 10 }, (_, index) => (index % 2 ? 'DIAGNOSING' : 'MENDING'))];
  for (const to of steps) {
    harness.statements.length = 0;
    ticket = (await work.move(ticket, to, { place: 'ON_SITE', causeTh: 'x' }, somchai)).ticket!;
    costs.push(harness.statements.length);
  }
  expect(new Set(costs.slice(2)).size).toBe(1);
  expect(Math.max(...costs)).toBeLessThanOrEqual(14);
});

test('an officer takes what nobody has, and not what a colleague has', async () => {
  const ticket = (await work.open({}, requester)).ticket!;
  expect(await assign([ticket], { o: OFFICERS.lead }, somchai)).toEqual(['NOT_THE_LEAD']);
  expect(await assign([ticket], { o: OFFICERS.somchai }, somchai)).toEqual(['SAVED']);
  expect(await assign([{ ...ticket, eventCount: 2 }], { o: OFFICERS.lead })).toEqual(['SAVED']);
  expect(await assign([{ ...ticket, eventCount: 3 }], { o: OFFICERS.somchai }, somchai)).toEqual(['NOT_THE_LEAD']);
});

test.each<[string, object, string]>([
  ['nobody and no section', {}, 'NOTHING_GIVEN'],
  ['an officer who left', { o: OFFICERS.gone }, 'OFFICER_NOT_FOUND'],
  ['an officer that is none', { o: 'x' }, 'OFFICER_NOT_FOUND'],
  ['an officer and a section that do not belong together', { o: OFFICERS.service, s: 'REPAIR' }, 'OFFICER_IN_OTHER_SECTION'],
  ['101 tickets', { o: OFFICERS.somchai, t: Array.from({ length: 101 }, () => ({ ticketId: 'x', seenEvent: 1 })) }, 'TOO_MANY_ROWS'],
])('giving to or of %s is refused', async (_, given, code) => {
  expect(await assign([], given)).toBe(code);
});

test('a section’s hand-over that is struck gives the ticket back', async () => {
  const ticket = (await work.open({}, requester)).ticket!;
  expect(await assign([ticket], { s: 'SERVICE_1', w: 'งานของท่าน' })).toEqual(['SAVED']);
  const handed = { ...ticket, eventCount: 2 };
  expect((await work.correct(handed, 2, { struck: true }, lead)).code).toBe('OTHER_SECTION');
  expect((await work.correct(handed, 2, { struck: true }, service)).ticket).toMatchObject({ section: ServiceSection.REPAIR });
});

const SAVE = `mutation ($input: ServiceOfficerInput!) { saveServiceOfficer(input: $input) { id nameTh section leads active username } }`;
async function save(input: object, viewer = lead): Promise<unknown> {
  const whole = { nameTh: 'สมปอง', nameEn: 'Sompong', section: 'REPAIR', ...input };
  const { data, errors } = await harness.ask<{ saveServiceOfficer: object }>(SAVE, { input: whole }, viewer);
  return errors?.[0]?.extensions['code'] ?? { ...data!.saveServiceOfficer };
}
const admin = aPerson('admin', Role.ADMIN);

test('the roster is kept by administrators, and by the head of a section for its own', async () => {
  const added = (await save({})) as { id: string };
  expect(added).toMatchObject({ nameTh: 'สมปอง', leads: false, active: true });
  expect(await save({ id: added.id, active: false })).toMatchObject({ active: false });
  expect(await save({ section: 'SERVICE_1' })).toBe('NOT_THE_LEAD');
  expect(await save({ id: OFFICERS.service })).toBe('NOT_THE_LEAD');
  expect(await save({}, somchai)).toBe('NOT_THE_LEAD');
  expect(await save({ leads: true })).toBe('LEADS_ONLY_BY_ADMIN');
  expect(await save({ username: 'unlisted' })).toBe('LEADS_ONLY_BY_ADMIN');
  expect(await save({ username: 'newcomer', leads: true }, admin)).toMatchObject({ username: 'newcomer', leads: true });
  expect(await save({ username: 'somchai' }, admin)).toBe('USERNAME_TAKEN');
  expect(await save({ id: 'x' }, admin)).toBe('OFFICER_NOT_FOUND');
  expect(await save({ nameTh: ' ' }, admin)).toBe('TEXT_MISSING');
});

test('usernames are for those who keep the roster', async () => {
  const query = '{ serviceOfficers(section: SERVICE_1, active: true) { nameTh officePhone username } }';
  const seen = async (viewer: typeof lead) =>
    (await harness.ask<{ serviceOfficers: { username: string | null }[] }>(query, {}, viewer)).data!.serviceOfficers[0]!.username;
  expect([await seen(lead), await seen(requester)]).toEqual(['service', null]);
});
