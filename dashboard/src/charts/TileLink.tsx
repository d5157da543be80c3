import type { KeyboardEvent, MouseEvent } from 'react';
import type { Band } from './bands.js';
import type { Tile } from './tile.js';
import styles from './TileMap.module.css';

export interface TileLinkProps {
  tile: Tile;
  bands: Band[];
  current: boolean;
  inTabOrder: boolean;
  link: (element: HTMLAnchorElement | null) => void;
  onClick: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onReach: () => void;
  onHover: () => void;
}

/** One tile: name, number, and its band as colour and as a sign. */
export function TileLink({ tile, bands, current, inTabOrder, link, onClick, onKeyDown, onReach, onHover }: TileLinkProps) {
  const band = tile.band === null ? undefined : bands[tile.band];
  const tone = band && { background: `var(--nk-${band.tone})`, color: `var(--nk-${band.tone}-text)` };
  return (
    <a
      ref={link}
      href={tile.href}
      className={styles.tile}
      style={{ gridRow: tile.row + 1, gridColumn: tile.column + 1, ...tone }}
      data-missing={tile.band === null || undefined}
      data-current={current || undefined}
      tabIndex={inTabOrder ? 0 : -1}
      aria-label={`${tile.name} ${tile.shortText === null ? '– ' : ''}${tile.fullText}`}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={onReach}
      onMouseEnter={onHover}
    >
      <TileName parts={tile.nameParts} />{' '}
      <span className={styles.value}>
        <Figures text={tile.shortText ?? '–'} />
      </span>
      {band && <TileSign band={band} share={((tile.band ?? 0) + 1) / bands.length} />}
    </a>
  );
}

/** A number too long for a phone's tile goes on below with its decimals. */
function Figures({ text }: { text: string }) {
  const [whole, decimals] = text.split('.');
  return decimals === undefined ? (
    whole
  ) : (
    <>
      {whole}
      <wbr />.{decimals}
    </>
  );
}

const TileName = ({ parts }: { parts: string[] }) => (
  <span className={styles.name}>
    {parts.map((part) => (
      <span key={part}>{part}</span>
    ))}
  </span>
);

function TileSign({ band, share }: { band: Band; share: number }) {
  if (band.sign !== undefined) return <span className={styles.sign}>{band.sign}</span>;
  return <span className={styles.level} style={{ width: `${share * 100}%` }} />;
}
