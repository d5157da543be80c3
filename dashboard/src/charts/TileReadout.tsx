import { useT } from '../i18n/language.js';
import { usePaper } from '../ui/paper.js';
import styles from './TileMap.module.css';
import type { Tile } from './tile.js';

/** Says in words which tile is selected; holds its room when none is, so that the map does not jump. */
export function TileReadout({ tile, onOpen }: { tile: Tile | undefined; onOpen: (code: string) => void }) {
  const t = useT();
  if (usePaper()) return null;
  if (!tile) return <p className={styles.readout}>{t('chart.selectTile')}</p>;
  return (
    <p className={styles.readout}>
      <span>
        <strong>{tile.name}</strong> {tile.fullText}
      </span>
      <a
        href={tile.href}
        className={styles.openLink}
        aria-label={t('chart.open', { name: tile.name })}
        onClick={(event) => {
          event.preventDefault();
          onOpen(tile.code);
        }}
      >
        {t('chart.openShort')} →
      </a>
    </p>
  );
}
