import { StripPlot } from '../../charts/StripPlot.js';
import type { Who } from '../../filters/filters.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import { sortRows } from '@nakhon/core/sort-rows';
import { PlaceLink } from './PlaceLink.js';
import type { PlaceRow } from './turnaround.rows.js';

/** P50 and P90 of every place, fastest first, with the median of them all as a line. */
export function TurnaroundStrip({ rows, who, overallMedian }: { rows: PlaceRow[]; who: Who; overallMedian: number | null | undefined }) {
  const t = useT();
  const format = useFormat();
  const ranked = sortRows(rows, (row) => row.medianHours, { descending: false });
  return (
    <Panel title={t('turnaround.stripTitle')}>
      <StripPlot
        caption={t('turnaround.stripCaption')}
        nameLabel={t(who === 'districts' ? 'turnaround.district' : 'turnaround.department')}
        lowLabel={t('turnaround.p50Short')}
        highLabel={t('turnaround.p90Short')}
        reference={{ value: overallMedian, label: t('turnaround.stripReference', { value: format.hours(overallMedian) ?? '–' }) }}
        rows={ranked.map((row) => ({
          code: row.code,
          name: <PlaceLink who={who} code={row.code} name={row.name} />,
          low: row.medianHours,
          high: row.p90Hours,
          lowText: format.fixed(row.medianHours, 1),
          highText: format.fixed(row.p90Hours, 1),
        }))}
      />
    </Panel>
  );
}
