import { addMonths } from '@nakhon/core/bangkok-time';
import { statusOf } from '@nakhon/core/entry/project-progress';
import { fiscalMonthOf } from '@nakhon/core/fiscal-calendar';
import { expect, test } from 'vitest';
import { readActivities } from '../project/activity.rules.js';
import { PROGRESS_MOVES } from '../project/progress.rules.js';
import type { ProgressState } from '../project/progress-state.js';
import { generateProjects } from './demo-projects.js';

const AS_OF = new Date('2026-11-21T03:00:00Z');
const facts = generateProjects({ seed: 'test', asOf: AS_OF });
const months = Map.groupBy(facts.progress, ({ projectId, fiscalYear, month }) => `${projectId}/${fiscalYear}/${month}`);
const stateIn = (fiscalYear: number) =>
  new Set(
    [...months.values()]
      .map((list) => list.at(-1)!)
      .filter((last) => last.fiscalYear === fiscalYear)
      .map((last) => last.state),
  );

test('The same seed and time give the same, and a later time adds and changes nothing', () => {
  expect(generateProjects({ seed: 'test', asOf: AS_OF })).toEqual(facts);
  const before = generateProjects({ seed: 'test', asOf: new Date('2026-02-10T03:00:00Z') });
  const later = new Map(facts.progress.map((version) => [version.id, version]));
  expect(before.progress.length).toBeGreaterThan(1000);
  expect(before.progress.map((version) => later.get(version.id))).toEqual(before.progress);
});

test('Each year three projects of twenty departments and one of fifty district offices run, under codes of their own', () => {
  expect(facts.projects).toHaveLength(4 * (20 * 3 + 50));
  expect(new Set(facts.projects.map(({ project }) => project.code)).size).toBe(facts.projects.length);
});

test('Activities are such as the rules take', () => {
  for (const { project, activities } of facts.projects)
    expect(() => readActivities(activities, project.startsOn, project.endsOn)).not.toThrow();
});

test('Every history follows the table of moves, and every status follows from its figures', () => {
  for (const versions of months.values()) {
    let state: ProgressState = 'EMPTY';
    for (const version of versions) {
      const from: ProgressState = state;
      expect(Object.values(PROGRESS_MOVES).some((move) => move.from.includes(from) && move.to === version.state)).toBe(true);
      if (version.status !== 'STOPPED') expect(version.status).toBe(statusOf(version.actualPercent, version.plannedPercent));
      state = version.state;
    }
    expect(versions.map((version) => version.version)).toEqual(versions.map((_, index) => index + 1));
  }
});

test('Last month shows every state, and the years every status', () => {
  expect(stateIn(2570)).toEqual(new Set(['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED']));
  expect(new Set(facts.progress.map((version) => version.status))).toEqual(new Set(['NOT_STARTED', 'ON_PLAN', 'LATE', 'DONE', 'STOPPED']));
});

test.each(['2026-11-13', '2026-11-22', '2027-02-20', '2027-06-25'])(
  'On %s the demonstration’s planner has a draft and a report that came back',
  (day) => {
    const { projects, progress } = generateProjects({ seed: 'demo', asOf: new Date(`${day}T12:00:00Z`) });
    const own = new Set(projects.filter(({ project }) => project.agencyCode === '24000000').map(({ project }) => project.id));
    const month = fiscalMonthOf(addMonths(`${day.slice(0, 7)}-01`, -1));
    const states = new Map<string, ProgressState>();
    for (const version of progress) {
      if (own.has(version.projectId) && version.fiscalYear === month.fiscalYear && version.month === month.month)
        states.set(version.projectId, version.state);
    }
    expect([...states.values()]).toEqual(expect.arrayContaining(['DRAFT', 'RETURNED']));
  },
);
