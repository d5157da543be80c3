import { useT } from '../i18n/language.js';
import { Figure } from '../ui/Figure.js';
import styles from './TrendChart.module.css';
import type { TrendChartProps } from './trend.js';

/** The same trend as a table: one row per point in time. */
export function TrendTable({ title, per, points, series }: TrendChartProps) {
  const t = useT();
  return (
    <table className={styles.table}>
      <caption className="nk-visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t(per === 'month' ? 'chart.month' : 'chart.quarter')}</th>
          {series.map((one) => (
            <th key={one.key} scope="col">
              {one.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.label}>
            <th scope="row">{point.label}</th>
            {series.map(({ key, write }) => (
              <td key={key}>
                <Figure text={point.values[key] == null ? null : write(point.values[key])} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
