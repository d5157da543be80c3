/** A step of a colour scale: its tone in the theme, its words in the legend, and a sign that says the same without colour. */
export interface Band {
  tone: `seq${1 | 2 | 3 | 4 | 5}` | `div${1 | 2 | 3 | 4 | 5}`;
  label: string;
  /** Shown in the tile's corner; a sequential band shows its step as a bar instead. */
  sign?: string;
}

const SEQUENTIAL = ['seq1', 'seq2', 'seq3', 'seq4', 'seq5'] as const;
const DIVERGING = ['div1', 'div2', 'div3', 'div4', 'div5'] as const;
const DIVERGING_SIGNS = ['▼▼', '▼', '●', '▲', '▲▲'];

/** The index of the band that a value falls in: edges [2, 5] make the bands below 2, 2 to below 5, and 5 or more. */
export function bandIndex(value: number, edges: readonly number[]): number {
  return edges.filter((edge) => value >= edge).length;
}

/** Round numbers that cut the values into (at most) five groups of about the same size. Few distinct values give fewer edges. */
export function roundEdges(values: readonly number[], groups = 5): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  if (last < 0) return [];
  const cuts = Array.from({ length: groups - 1 }, (_, index) => roundish(sorted[Math.round((last * (index + 1)) / groups)] ?? 0));
  return [...new Set(cuts)].filter((edge) => edge > (sorted[0] ?? 0));
}

function roundish(value: number): number {
  if (value <= 0) return 0;
  const step = 10 ** Math.floor(Math.log10(value)) / 10;
  const coarse = value >= 20 ? step * 5 : step;
  return Number((Math.round(value / coarse) * coarse).toPrecision(6));
}

/** Legend words for the edges: '< 2', '2 – < 5', '≥ 5', each edge written by `write`. */
function labels(edges: readonly number[], write: (edge: number) => string): string[] {
  const [first] = edges;
  if (first === undefined) return [''];
  const middle = edges.slice(1).map((edge, index) => `${write(edges[index] ?? first)} – < ${write(edge)}`);
  return [`< ${write(first)}`, ...middle, `≥ ${write(edges.at(-1) ?? first)}`];
}

/** Bands from light to strong: more is more. At most four edges. */
export function sequentialBands(edges: readonly number[], write: (edge: number) => string): Band[] {
  return labels(edges, write).map((label, index) => ({ tone: SEQUENTIAL[index] ?? 'seq5', label }));
}

/** Five bands around a middle, with arrows: below it, about it, above it. Exactly four edges. */
export function divergingBands(edges: readonly [number, number, number, number], write: (edge: number) => string): Band[] {
  return labels(edges, write).map((label, index) => ({ tone: DIVERGING[index] ?? 'div5', label, sign: DIVERGING_SIGNS[index] ?? '' }));
}
