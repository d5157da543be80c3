import { VARIANTS, type Variant } from './variant.js';
import type { Figure, Goal, Summary } from './summary.js';

export interface Row {
  variant: Variant;
  connections: number;
  tickets: number;
  statements: number | null;
  figures: Record<Figure, Summary>;
}

const HEADINGS: readonly [string, Figure, number][] = [
  ['requests/s', 'requestsPerSecond', 1],
  ['p50 ms', 'p50Ms', 2],
  ['p99 ms', 'p99Ms', 2],
  ['node CPU ms', 'nodeCpuMs', 2],
  ['PostgreSQL CPU ms', 'postgresCpuMs', 2],
  ['memory MiB', 'residentMiB', 0],
];

/** The table that is printed: a line per server, connections and number of tickets. */
export function table(rows: readonly Row[]): string {
  const head = ['', 'tickets', 'connections', ...HEADINGS.map(([heading]) => heading), 'SQL', 'spread of p50'];
  const lines = rows.map(({ variant, connections, tickets, statements, figures }) => [
    VARIANTS[variant],
    String(tickets),
    String(connections),
    ...HEADINGS.map(([, figure, digits]) => figures[figure].median?.toFixed(digits) ?? '–'),
    statements === null ? '–' : String(statements),
    figures.p50Ms.spread === null ? '–' : `${Math.round(figures.p50Ms.spread * 100)} %`,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]!.length)));
  const drawn = [head, ...lines].map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))),
  );
  return drawn.map((line) => line.join('  ').trimEnd()).join('\n');
}

export function goalLines(goals: readonly Goal[]): string {
  return goals
    .map(({ what, ratio, goal }) => {
      if (ratio === null) return `– ${what}: not measured`;
      return `${ratio <= goal ? '✓' : '✗'} ${what}: ${ratio.toFixed(3)} (goal ≤ ${goal})`;
    })
    .join('\n');
}
