import { useNavigate, useRouter } from '@tanstack/react-router';
import { TileMap } from '../../charts/TileMap.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { tileNameParts } from '../../session/places.js';
import type { District } from '../../session/session.js';
import { Panel } from '../../ui/Panel.js';
import { type PlaceRow, rateTiles } from './disbursement.rows.js';

/** The districts in their places: the rate as a number, the gap to the target as colour and arrows. */
export function DisbursementMap({ districts, rows }: { districts: District[]; rows: PlaceRow[] }) {
  const t = useT();
  const format = useFormat();
  const router = useRouter();
  const navigate = useNavigate();
  const target = (code: string) => ({ to: '/disbursement/district/$code', params: { code }, search: true }) as const;
  const places = districts.map((district) => ({
    code: district.code,
    name: format.name(district),
    nameParts: tileNameParts(district, format),
    ...district.tile,
    href: router.buildLocation(target(district.code)).href,
  }));
  return (
    <Panel title={t('disbursement.mapTitle')} subtitle={t('disbursement.mapSubtitle')}>
      <TileMap label={t('disbursement.mapTitle')} {...rateTiles(places, rows, format, t)} onOpen={(code) => void navigate(target(code))} />
    </Panel>
  );
}
