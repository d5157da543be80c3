/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { tiles } from './browser-harness.js';

/** Tiles that hold more than fits, or whose words reach beyond them. */
export const cutTiles = (page: Page): Promise<string[]> =>
  tiles(page).evaluateAll((elements) =>
    elements
      .filter((tile) => {
        const box = tile.getBoundingClientRect();
        const parts = [...tile.querySelectorAll('span:not(:last-child)')]
          .map((part) => part.getBoundingClientRect())
          .filter((part) => part.width > 0);
        const reachesOut = parts.some(
          (part) =>
            part.left < box.left - 0.5 || part.top < box.top - 0.5 || part.right > box.right + 0.5 || part.bottom > box.bottom + 0.5,
        );
        return tile.scrollWidth > tile.clientWidth || reachesOut;
      })
      .map((tile) => tile.textContent ?? ''),
  );
