import type { Who } from '../../filters/filters.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { sortRows } from '@nakhon/core/sort-rows';
import { BandBar, BandKey } from './BandBar.js';
import styles from './Indicators.module.css';
import type { PlaceRow } from './indicators.rows.js';
import { PlaceLink } from './PlaceLink.js';

/** Every place with its bands and attainment, lowest first; places without data at the end. */
export function IndicatorsRanking({ rows, who }: { rows: PlaceRow[]; who: Who }) {
  const t = useT();
  const format = useFormat();
  const ranked = sortRows(rows, (row) => row.attainmentPercent, { descending: false });
  return (
    <Panel title={t('indicators.rankTitle')} subtitle={t('indicators.rankSubtitle')}>
      <BandKey />
      <table className={styles.ranking}>
        <caption className="nk-visually-hidden">{t('indicators.rankTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(who === 'districts' ? 'indicators.district' : 'indicators.department')}</th>
            <th scope="col">{t('indicators.bands')}</th>
            <th scope="col">{t('indicators.attainment')}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                <PlaceLink who={who} code={row.code} name={row.name} />
              </th>
              <td>
                <BandBar row={row} />
              </td>
              <td>
                <Figure text={format.percent(row.attainmentPercent)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
