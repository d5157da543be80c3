/** One point in time: a short label and a value per series; null is a gap, never zero. */
export interface TrendPoint {
  label: string;
  /** The label at the axis, short enough for eight side by side on a phone. */
  tick: string;
  values: Record<string, number | null>;
}

/** One line or bar. `write` turns a value into its text with unit. */
export interface TrendSeries {
  key: string;
  label: string;
  color: 1 | 2 | 3 | 4;
  /** A dashed line, or a pale bar. */
  soft?: boolean;
  write: (value: number) => string;
}

export interface TrendChartProps {
  title: string;
  /** What a point stands for; a quarter when left out. */
  per?: 'month';
  /** The unit of the axis, such as 'ชั่วโมง'. */
  unit: string;
  kind: 'line' | 'bar';
  /** Bars stand on one another; their series must not overlap. */
  stacked?: boolean;
  points: TrendPoint[];
  series: TrendSeries[];
}
