import { useNavigate, useRouter } from '@tanstack/react-router';
import { TileMap } from '../../charts/TileMap.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { tileNameParts } from '../../session/places.js';
import type { District } from '../../session/session.js';
import { Panel } from '../../ui/Panel.js';
import { attainmentTiles, type PlaceRow } from './indicators.rows.js';

/** The districts in their places, coloured by mean attainment. */
export function IndicatorsMap({ districts, rows }: { districts: District[]; rows: PlaceRow[] }) {
  const t = useT();
  const format = useFormat();
  const router = useRouter();
  const navigate = useNavigate();
  const target = (code: string) => ({ to: '/indicators/district/$code', params: { code }, search: true }) as const;
  const places = districts.map((district) => ({
    code: district.code,
    name: format.name(district),
    nameParts: tileNameParts(district, format),
    ...district.tile,
    href: router.buildLocation(target(district.code)).href,
  }));
  return (
    <Panel title={t('indicators.mapTitle')} subtitle={t('indicators.mapSubtitle')}>
      <TileMap
        label={t('indicators.mapTitle')}
        {...attainmentTiles(places, rows, format, t)}
        onOpen={(code) => void navigate(target(code))}
      />
    </Panel>
  );
}
