import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { TrendChartProps, TrendSeries } from './trend.js';

const axisText = { fontSize: 12, fill: 'var(--nk-muted)' };
const colorOf = (series: TrendSeries) => `var(--nk-line-${series.color})`;
const markers = ['circle', 'diamond', 'square', 'triangle'] as const;

// The legend takes the colour of the series, which is too pale for words.
const legendText = (label: string) => <span style={{ color: 'var(--nk-text)' }}>{label}</span>;

/** The drawing itself; the default export so that it can be loaded lazily. Top margin 20: tone marks clip at the edge of an SVG. */
export default function TrendPlot({ points, series, kind, stacked, size }: TrendChartProps & { size?: { width: number; height: number } }) {
  const rows = points.map((point) => ({ label: point.label, ...point.values }));
  const tickOf = (label: string) => points.find((point) => point.label === label)?.tick ?? label;
  const write = (value: unknown, name: unknown) => series.find((one) => one.label === name)?.write(Number(value)) ?? String(value);
  return (
    <ResponsiveContainer width={size?.width ?? '100%'} height={size?.height ?? '100%'}>
      <ComposedChart data={rows} margin={{ top: 20, right: 16, bottom: 4, left: 0 }} accessibilityLayer>
        <CartesianGrid stroke="var(--nk-grid)" vertical={false} />
        <XAxis
          dataKey="label"
          tick={axisText}
          stroke="var(--nk-border)"
          tickMargin={8}
          height={36}
          interval={0}
          tickFormatter={tickOf}
          padding={{ left: 16, right: 16 }}
        />
        <YAxis
          tick={axisText}
          stroke="var(--nk-border)"
          width={52}
          tickFormatter={(value: number) => value.toLocaleString('en')}
          domain={[0, 'auto']}
        />
        <Tooltip
          formatter={write}
          contentStyle={{ background: 'var(--nk-surface)', borderColor: 'var(--nk-border)', color: 'var(--nk-text)', borderRadius: 6 }}
          itemStyle={{ color: 'var(--nk-text)' }}
        />
        <Legend itemSorter={null} wrapperStyle={{ fontSize: 14 }} formatter={legendText} />
        {series.map((one, index) => (kind === 'bar' ? barOf(one, stacked) : lineOf(one, markers[index % markers.length] ?? 'circle')))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function barOf(series: TrendSeries, stacked = false) {
  return (
    <Bar
      key={series.key}
      dataKey={series.key}
      name={series.label}
      {...(stacked && { stackId: 'all' })}
      fill={series.soft ? `color-mix(in srgb, ${colorOf(series)} 45%, var(--nk-surface))` : colorOf(series)}
      isAnimationActive={false}
    />
  );
}

function lineOf(series: TrendSeries, marker: (typeof markers)[number]) {
  return (
    <Line
      key={series.key}
      dataKey={series.key}
      name={series.label}
      stroke={colorOf(series)}
      strokeWidth={2.5}
      strokeDasharray={series.soft ? '6 4' : '0'}
      legendType={marker}
      dot={series.soft ? { r: 4, fill: 'var(--nk-surface)', strokeDasharray: '0' } : { r: 4, fill: colorOf(series) }}
      connectNulls={false}
      isAnimationActive={false}
    />
  );
}
