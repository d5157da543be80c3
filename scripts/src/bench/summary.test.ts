import { describe, expect, it } from 'vitest';
import type { Measurement } from './measure.js';
import { goalLines, table } from './report.js';
import { ratio, summarise } from './summary.js';

const round = (p50Ms: number, nodeCpuMs: number | null = 1): Measurement => ({
  requests: 10,
  requestsPerSecond: 1000 / p50Ms,
  p50Ms,
  p99Ms: p50Ms * 2,
  nodeCpuMs,
  postgresCpuMs: 0,
  residentMiB: 100,
});

describe('the figures of several rounds', () => {
  it.each([
    [[3, 1, 2], 2, 1],
    [[4, 1, 2, 3], 2.5, 1.2],
    [[5], 5, 0],
  ])('of %j are their median and how far they lie apart', (values, median, spread) => {
    expect(summarise(values.map((value) => round(value))).p50Ms).toEqual({ median, spread });
  });

  it('say nothing of what the system does not tell', () => {
    const { nodeCpuMs } = summarise([round(1, null), round(2, null)]);
    expect(nodeCpuMs).toEqual({ median: null, spread: null });
    expect(ratio(nodeCpuMs, { median: 1, spread: 0 })).toBeNull();
    expect(goalLines([{ what: 'x', ratio: null, goal: 1 }])).toBe('– x: not measured');
  });

  it('show whether a goal is reached', () => {
    const lines = goalLines([
      { what: 'one', ratio: 0.3, goal: 0.3 },
      { what: 'two', ratio: 0.301, goal: 0.3 },
    ]);
    expect(lines).toBe('✓ one: 0.300 (goal ≤ 0.3)\n✗ two: 0.301 (goal ≤ 0.3)');
  });

  it('stand in lines of one width per column', () => {
    const figures = summarise([round(2)]);
    const drawn = table([
      { variant: 'hub', connections: 1, tickets: 10_000, statements: 9, figures },
      { variant: 'bytes', connections: 10, tickets: 10_000, statements: 0, figures },
    ]);
    const lines = drawn.split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[1]).toContain('2.00');
  });
});
