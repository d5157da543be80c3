import { expect, it } from 'vitest';
import { adopted } from '../../outbox/adoption.rules.js';
import { nameOf, outboxStorage } from '../../outbox/outboxStorage.js';
import { createTabOutbox, type Locks } from '../../outbox/outboxTabs.js';
import { memory } from '../../outbox/storage-fixture.js';
import { type CellChange, emptyOutbox, type Newest, type Outbox, packed, resultRules, typed } from './outbox.rules.js';
import { type CellKey, keyText } from './sheet.js';

const cell = (indicatorId: string, seenVersion = 0) => ({ indicatorId, fiscalYear: 2569, quarter: 4, seenVersion });
const written = (...values: [id: string, value: string][]) =>
  values.reduce((before, [id, value]) => typed(before, cell(id), { value }), emptyOutbox);
const valuesIn = ({ drafts, batch }: Outbox) => [
  [...drafts.values()].map(({ indicatorId, change }) => `${indicatorId}=${change.value}`).join(' '),
  (batch?.rows ?? []).map(({ indicatorId, value }) => `${indicatorId}=${value}`).join(' '),
];

const drafts = written(['a', '1'], ['b', '2']);
const underWay = packed(drafts, 'k');
const typedOver = typed(underWay, cell('a'), { value: '3' });

it.each([
  ['cells of the other alone come over', written(['c', '9']), drafts, ['c=9 a=1 b=2', ''], ['', '']],
  ['a cell written in both stays there until this one is answered', written(['a', '9']), drafts, ['a=9 b=2', ''], ['a=1', '']],
  ['also where it is under way here', packed(written(['a', '9']), 'own'), drafts, ['b=2', 'a=9'], ['a=1', '']],
  ['a request comes over whole, with what was typed over it', emptyOutbox, typedOver, ['a=3', 'a=1 b=2'], ['', '']],
  ['or not at all, as it would hide what stands here', written(['b', '9']), typedOver, ['b=9', ''], ['a=3', 'a=1 b=2']],
  ['nor beside another request', packed(written(['c', '9']), 'own'), typedOver, ['', 'c=9'], ['a=3', 'a=1 b=2']],
])('taking over what a tab left: %s', (_, own, other, nowOwn, nowLeft) => {
  const result = adopted(own, other, keyText);
  expect([valuesIn(result.own), valuesIn(result.left)]).toEqual([nowOwn, nowLeft]);
});

/** A browser whose tabs can be closed: a closed tab lets go of its locks, and the next in line gets them. */
function browser() {
  const storage = memory();
  const lines = new Map<string, { tab: string; hold: () => Promise<void>; isHeld: boolean }[]>();
  const serve = (name: string) => {
    const [first] = lines.get(name) ?? [];
    if (!first || first.isHeld) return;
    first.isHeld = true;
    void Promise.resolve()
      .then(first.hold)
      .then(() => leave(name, first));
  };
  const leave = (name: string, gone: object) => {
    lines.set(
      name,
      (lines.get(name) ?? []).filter((one) => one !== gone),
    );
    serve(name);
  };
  const open = (tab: string) => {
    const lock: Locks = (name, hold) => {
      lines.set(name, [...(lines.get(name) ?? []), { tab, hold, isHeld: false }]);
      serve(name);
    };
    let claims = 0;
    const texts = outboxStorage<CellKey, CellChange, Newest>(storage, nameOf('nakhon.outbox.', 'planner'), keyText);
    const room = createTabOutbox(resultRules, texts, tab, lock, () => claims++);
    return { ...room, claims: () => claims };
  };
  const close = (tab: string) => {
    for (const [name, line] of lines) for (const one of line) if (one.tab === tab) leave(name, one);
  };
  return { storage, open, close, idle: () => new Promise((done) => setImmediate(done)) };
}

it('two open tabs keep their own, see how much waits in the other, and leave it alone', async () => {
  const { open, idle } = browser();
  const [one, two] = [open('one'), open('two')];
  one.keep(written(['a', '1'], ['b', '2']));
  two.keep(written(['a', '9']));
  one.look();
  two.look();
  await idle();
  expect([one.elsewhere(), two.elsewhere(), one.claims(), two.claims()]).toEqual([1, 2, 0, 0]);
  expect(valuesIn(two.adopt(emptyOutbox))).toEqual(['', '']);
});

it('what a closed tab leaves goes to exactly one of the others', async () => {
  const { open, close, idle } = browser();
  const [one, two, three] = [open('one'), open('two'), open('three')];
  one.keep(written(['a', '1']));
  for (const tab of [two, three]) tab.look();
  close('one');
  await idle();
  expect([two.claims(), three.claims()]).toEqual([1, 0]);
  expect(valuesIn(two.adopt(emptyOutbox))).toEqual(['a=1', '']);
  await idle();
  expect([valuesIn(three.adopt(emptyOutbox)), three.claims(), three.elsewhere()]).toEqual([['', ''], 0, 1]);
});

it('a page that is loaded anew finds its own again, also the cell that waits for another of the same place', async () => {
  const { open, close, idle, storage } = browser();
  open('before').keep(written(['a', '1'], ['b', '2']));
  close('before');
  const after = open('after');
  await after.found;
  const own = after.adopt(written(['a', '9']));
  expect([valuesIn(own), after.elsewhere()]).toEqual([['a=9 b=2', ''], 1]);
  expect(valuesIn(after.adopt(emptyOutbox))).toEqual(['a=1', '']);
  await idle();
  expect([...storage.texts.keys()]).toEqual(['nakhon.outbox.planner/after']);
});
