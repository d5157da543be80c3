import { BaseSequencer } from 'vitest/node';

/** Files that mostly wait: for what the clock begins, for idle minutes, for processes that start again. Begun first, they wait beside the others. */
const WAITING = [
  'subgraphs/kit/src/jobs/jobs.db.test.ts',
  'scripts/src/jobs.db.test.ts',
  'subgraphs/plans/src/notice/notice.jobs.db.test.ts',
];
/** Long ones: begun last, one of them would be all that still runs at the end. */
const LONG = [
  'scripts/src/print.browser.test.ts',
  'scripts/src/quarter.browser.test.ts',
  'scripts/src/command-line.db.test.ts',
  'scripts/src/faults/killed-while-saving.db.test.ts',
  'scripts/src/command-token.db.test.ts',
  'scripts/src/files.db.test.ts',
  'scripts/src/replica-start.db.test.ts',
];
const KINDS = [/\.browser\.test\.ts$/, /^scripts\/.*\.db\.test\.ts$/, /\.(db|page)\.test\.ts$/];

/**
 * The order in which test files begin, the same at every run and on every machine: what waits, what takes long, then browser tests,
 * database tests of the whole hub, of the parts, and last the small unit tests, with which the workers end together.
 */
export default class TestOrder extends BaseSequencer {
  async sort(specifications) {
    const { root } = this.ctx.config;
    const rankOf = ({ moduleId }) => {
      const file = moduleId.slice(root.length + 1);
      const known = [...WAITING, ...LONG].indexOf(file);
      if (known >= 0) return known - WAITING.length - LONG.length;
      const kind = KINDS.findIndex((pattern) => pattern.test(file));
      return kind < 0 ? KINDS.length : kind;
    };
    const bySize = await super.sort(specifications);
    return bySize.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
