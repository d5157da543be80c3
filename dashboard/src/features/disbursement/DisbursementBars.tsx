import { RankedBars } from '../../charts/RankedBars.js';
import type { Who } from '../../filters/filters.js';
import { useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import { type PlaceRow, rateBars } from './disbursement.rows.js';
import { PlaceLink } from './PlaceLink.js';

/** Every place by its rate, highest first, with the target as a mark. */
export function DisbursementBars({ rows, who }: { rows: PlaceRow[]; who: Who }) {
  const t = useT();
  const names = new Map(rows.map((row) => [row.code, row.name]));
  return (
    <Panel title={t('disbursement.barsTitle')}>
      <RankedBars
        caption={t('disbursement.barsCaption')}
        nameLabel={t(who === 'districts' ? 'disbursement.district' : 'disbursement.department')}
        valueLabel={t('disbursement.rate')}
        rows={rateBars(rows, t).map((bar) => ({
          ...bar,
          name: <PlaceLink who={who} code={bar.code} name={names.get(bar.code) ?? bar.code} />,
        }))}
      />
    </Panel>
  );
}
