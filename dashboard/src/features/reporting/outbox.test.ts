import { expect, it } from 'vitest';
import { createOutbox } from '../../outbox/outbox.js';
import type { Delivery as SharedDelivery } from '../../outbox/outboxSender.js';
import { type KeptTexts, nameOf, outboxStorage } from '../../outbox/outboxStorage.js';
import { memory } from '../../outbox/storage-fixture.js';
import {
  type Batch,
  type CellChange,
  emptyOutbox,
  type Newest,
  type Outbox,
  resultRules,
  standingOf,
  unsentCount,
} from './outbox.rules.js';
import { type CellKey, keyText } from './sheet.js';

type Delivery = SharedDelivery<CellKey, Newest>;

const storageOf = (texts: KeptTexts, account: string) =>
  outboxStorage<CellKey, CellChange, Newest>(texts, nameOf('nakhon.outbox.', account), keyText);

const cell = (indicatorId: string) => ({ indicatorId, fiscalYear: 2569, quarter: 4, seenVersion: 0 });
const saved = ({ rows }: Batch): Delivery => ({ answers: rows.map((row) => ({ ...row, saved: true, version: row.seenVersion + 1 })) });

/** An outbox whose clock is moved by hand. */
function bench(answer: (batch: Batch) => Delivery, start: Outbox = emptyOutbox) {
  const sent: Batch[] = [];
  const storage = memory();
  const waiting: { act: () => void; milliseconds: number }[] = [];
  let keys = 0;
  const outbox = createOutbox(
    resultRules,
    start,
    {
      send: (batch) => {
        sent.push(batch);
        return Promise.resolve(answer(batch));
      },
      keep: (state) => storageOf(storage, 'planner').keep('tab', state),
      adopt: (state) => state,
      newKey: () => `key-${++keys}`,
      later: (act, milliseconds) => {
        const entry = { act, milliseconds };
        waiting.splice(0, waiting.length, entry);
        return () => waiting.splice(0, waiting.length);
      },
    },
    () => undefined,
  );
  const tick = async () => {
    for (const { act } of waiting.splice(0)) act();
    await new Promise((done) => setImmediate(done));
  };
  return { outbox, sent, storage, waiting, tick };
}

it('changes within a moment go out together in one batch, and nothing is kept once they are saved', async () => {
  const { outbox, sent, storage, tick } = bench(saved);
  outbox.change([{ cell: cell('a'), change: { value: '1' } }]);
  outbox.change([{ cell: cell('b'), change: { value: '2' } }]);
  expect(storage.texts.size).toBe(1);
  await tick();
  expect(sent.map(({ rows }) => rows.map(({ indicatorId }) => indicatorId))).toEqual([['a', 'b']]);
  expect([unsentCount(outbox.get()), storage.texts.size]).toEqual([0, 0]);
});

it('a batch that did not arrive is sent again word for word with its key, later and later, while typing goes on', async () => {
  let isDown = true;
  const { outbox, sent, waiting, tick } = bench((batch) => (isDown ? 'offline' : saved(batch)));
  outbox.change([{ cell: cell('a'), change: { value: '1' } }]);
  await tick();
  expect([outbox.connection(), waiting[0]?.milliseconds]).toEqual(['offline', 2000]);
  await tick();
  expect(waiting[0]?.milliseconds).toBe(4000);
  outbox.change([{ cell: cell('b'), change: { value: '2' } }]);
  isDown = false;
  await tick();
  expect(sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1', 'key-1', 'key-1', expect.not.stringMatching(/^key-1$/)]);
  expect(sent[2]).toEqual(sent[0]);
  expect([outbox.connection(), unsentCount(outbox.get())]).toEqual(['online', 0]);
});

it('what one account could not send is found again after a reload, with the batch under way, and not by another account', async () => {
  const first = bench(() => 'offline');
  first.outbox.change([{ cell: cell('a'), change: { value: '1' } }]);
  await first.tick();
  first.outbox.change([{ cell: cell('b'), change: { value: 'x' }, held: { code: 'NUMBER_INVALID', messageTh: 'ก', messageEn: 'e' } }]);
  const found = storageOf(first.storage, 'planner').kept('tab');
  expect([found.batch?.idempotencyKey, standingOf(found, keyText(cell('b')))]).toEqual(['key-1', 'held']);
  expect([storageOf(first.storage, 'other').tabs(), storageOf(first.storage, 'plan').tabs()]).toEqual([[], []]);
  const second = bench(saved, found);
  await second.outbox.flush();
  expect(second.sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1']);
});

it('a browser that keeps nothing is told of, and text that cannot be read counts as nothing', () => {
  const full = {
    ...memory(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  const draft = { ...cell('a'), change: { value: '1' }, status: 'waiting' as const };
  expect(storageOf(full, 'planner').keep('tab', { drafts: new Map([['a', draft]]), batch: null })).toBe(false);
  const broken = memory();
  broken.setItem('nakhon.outbox.planner/tab', '{');
  expect(storageOf(broken, 'planner').kept('tab')).toEqual(emptyOutbox);
});

it('a refusal of the whole batch stands at each row and is not sent again', async () => {
  const { outbox, sent, tick } = bench(() => ({ refused: { code: 'FORBIDDEN', messageTh: 'ก', messageEn: 'e' } }));
  outbox.change([{ cell: cell('a'), change: { value: '1' } }]);
  await tick();
  await outbox.flush();
  expect([sent.length, standingOf(outbox.get(), keyText(cell('a')))]).toEqual([1, 'refused']);
});
