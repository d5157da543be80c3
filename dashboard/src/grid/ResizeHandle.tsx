import { type PointerEvent, useRef } from 'react';
import styles from './Grid.module.css';

interface ResizeHandleProps {
  width: number;
  /** The new width while the edge is pulled; null for the first one, after a double click. */
  onResize: (width: number | null) => void;
}

/** The right edge of a heading. Pulled once a frame at most: the whole grid follows. */
export function ResizeHandle({ width, onResize }: ResizeHandleProps) {
  const pull = useRef<{ from: number; width: number; frame: number } | null>(null);
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    pull.current = { from: event.clientX, width, frame: 0 };
  };
  const move = ({ clientX }: PointerEvent) => {
    const now = pull.current;
    if (!now) return;
    cancelAnimationFrame(now.frame);
    now.frame = requestAnimationFrame(() => onResize(now.width + clientX - now.from));
  };
  return (
    <span
      aria-hidden
      className={styles.resize}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={() => (pull.current = null)}
      onPointerCancel={() => (pull.current = null)}
      onDoubleClick={() => onResize(null)}
    />
  );
}
