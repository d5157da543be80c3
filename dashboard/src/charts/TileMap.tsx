import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useT } from '../i18n/language.js';
import type { Band } from './bands.js';
import { Legend } from './Legend.js';
import type { Tile } from './tile.js';
import { TileLink } from './TileLink.js';
import styles from './TileMap.module.css';
import { TileReadout } from './TileReadout.js';
import { tileStep } from './tileStep.js';

export interface TileMapProps {
  label: string;
  tiles: Tile[];
  bands: Band[];
  onOpen: (code: string) => void;
}

/** The districts as equal tiles, each about where it lies. Arrow keys move, Enter opens; on a phone a tap selects and the read-out opens. */
export function TileMap({ label, tiles, bands, onOpen }: TileMapProps) {
  const t = useT();
  const { selected, tileProps } = useTiles(tiles, onOpen);
  return (
    <div className={styles.frame}>
      <TileReadout tile={selected} onOpen={onOpen} />
      <section className={styles.grid} aria-label={`${label}. ${t('chart.tileHint')}`}>
        {tiles.map((tile) => (
          <TileLink key={tile.code} tile={tile} bands={bands} {...tileProps(tile)} />
        ))}
      </section>
      <Legend bands={bands} withMissing={tiles.some((tile) => tile.band === null)} />
    </div>
  );
}

/** Which tile is selected, and what each does when it is reached, pressed or left by an arrow key. Only one takes part in tabbing. */
function useTiles(tiles: Tile[], onOpen: (code: string) => void) {
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const [current, setCurrent] = useState<string | null>(null);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const selected = tiles.find((tile) => tile.code === current);
  const move = (event: KeyboardEvent, tile: Tile) => {
    const next = tileStep(tiles, tile, event.key);
    if (!next) return;
    event.preventDefault();
    links.current.get(next.code)?.focus();
  };
  const open = (event: MouseEvent, code: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    // detail 0 is a click made by the keyboard: it always opens.
    if (narrow && event.detail > 0) setCurrent(code);
    else onOpen(code);
  };
  const tileProps = (tile: Tile) => ({
    current: tile.code === current,
    inTabOrder: tile.code === (selected ?? tiles[0])?.code,
    link: (element: HTMLAnchorElement | null) => void (element ? links.current.set(tile.code, element) : links.current.delete(tile.code)),
    onClick: (event: MouseEvent) => open(event, tile.code),
    onKeyDown: (event: KeyboardEvent) => move(event, tile),
    onReach: () => setCurrent(tile.code),
    onHover: () => narrow || setCurrent(tile.code),
  });
  return { selected, tileProps };
}
