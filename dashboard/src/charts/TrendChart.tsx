import { Button, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../i18n/language.js';
import { usePaper } from '../ui/paper.js';
import { Panel } from '../ui/Panel.js';
import styles from './TrendChart.module.css';
import type { TrendChartProps } from './trend.js';
import { TrendTable } from './TrendTable.js';

/** Pixels; the width is that of the sheet. On paper nothing is measured, so that the drawing is there when it is printed. */
const PAPER_SIZE = { width: 700, height: 190 };
const TrendPlot = lazy(() => import('./TrendPlot.js'));

/** A trend with its table one press away. The drawing library is loaded only when a chart is shown. */
export function TrendChart(props: TrendChartProps) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel
      title={props.title}
      subtitle={t(props.per === 'month' ? 'chart.perMonth' : 'chart.perQuarter', { unit: props.unit })}
      action={
        <Button variant="subtle" size="compact-sm" onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
          {t(asTable ? 'chart.asChart' : 'chart.asTable')}
        </Button>
      }
    >
      {asTable ? (
        <TrendTable {...props} />
      ) : (
        <figure className={styles.plot} aria-label={spoken(props)}>
          <Suspense fallback={<Skeleton height="100%" aria-busy="true" />}>
            <TrendPlot {...props} {...(isPaper && { size: PAPER_SIZE })} />
          </Suspense>
        </figure>
      )}
    </Panel>
  );
}

/** The last point in words, for those who do not see the drawing; the rest is in the table. */
function spoken({ title, points, series }: TrendChartProps): string {
  const last = points.at(-1);
  if (!last) return title;
  const said = series.map(({ key, label, write }) => `${label} ${last.values[key] == null ? '–' : write(last.values[key])}`);
  return `${title}: ${last.label}, ${said.join(', ')}`;
}
