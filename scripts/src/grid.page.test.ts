import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from './browser.js';
import { GridPage, serveGrid } from './grid-page.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveGrid>>;
let grid: GridPage;

beforeAll(async () => {
  server = await serveGrid();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  grid = await GridPage.open(browser, server.url);
  await grid.press('Tab', 'Tab');
});
afterEach(() => grid.page.context().close());

it('Tab comes into the grid at the first cell that can be written to, and Escape then Tab leaves it', async () => {
  expect(await grid.focus()).toBe('0,1');
  await grid.press('Tab', 'Tab');
  expect(await grid.focus()).toBe('0,5');
  await grid.press('Escape', 'Tab');
  expect(await grid.page.evaluate(() => document.activeElement?.id)).toBe('after');
  await grid.press('Shift+Tab');
  expect(await grid.focus()).toBe('0,5');
});

it('arrows, Home, End, pages and corners move the focus and bring it into view', async () => {
  await grid.press('ArrowDown', 'ArrowRight');
  expect(await grid.focus()).toBe('1,2');
  await grid.press('End');
  expect(await grid.focus()).toBe('1,23');
  await grid.press('Control+End');
  expect(await grid.focus()).toBe('299,23');
  await expect(grid.cell(299, 23).isVisible()).resolves.toBe(true);
  await grid.press('Control+Home', 'PageDown');
  expect(Number((await grid.focus())?.split(',')[0])).toBeGreaterThan(5);
});

it('what is typed replaces the cell, Enter goes down, F2 corrects, Escape gives up, Delete empties', async () => {
  await grid.type('12.5');
  await grid.press('Enter');
  expect([await grid.text(0, 1), await grid.focus()]).toEqual(['12.5', '1,1']);
  await grid.press('ArrowUp', 'F2');
  await grid.type('7');
  await grid.press('Tab');
  expect([await grid.text(0, 1), await grid.focus()]).toEqual(['12.57', '0,3']);
  await grid.type('99');
  await grid.press('Escape');
  expect(await grid.text(0, 3)).toBe('');
  await grid.press('ArrowLeft', 'ArrowLeft', 'Delete');
  expect(await grid.text(0, 1)).toBe('');
});

it('a cell that is read-only takes no letter, and Thai letters arrive whole', async () => {
  await grid.press('ArrowLeft');
  await grid.type('5');
  expect([await grid.focus(), await grid.text(0, 0)]).toEqual(['0,0', '0']);
  await grid.press('ArrowRight');
  await grid.page.keyboard.insertText('๑๒');
  await grid.press('F2');
  await grid.page.keyboard.insertText('น้ำ');
  await grid.press('Enter');
  expect(await grid.text(0, 1)).toBe('น้ำ');
  expect(await grid.cell(0, 1).getAttribute('aria-invalid')).toBe('true');
  expect(await grid.cell(0, 1).getByRole('img', { name: 'ไม่ใช่ตัวเลข' }).count()).toBe(1);
});

it('a block of 50 rows and 4 columns is pasted past read-only cells, undone as one step, done again and copied as it was', async () => {
  const rows = Array.from({ length: 50 }, (_, row) => ['-', `${row}.1`, '-', `${row}.2`]);
  await grid.press('ArrowLeft');
  await grid.paste(`${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`);
  expect([await grid.text(0, 0), await grid.text(0, 1), await grid.text(0, 3)]).toEqual(['0', '0.1', '0.2']);
  expect(await grid.taken('copy')).toBe(rows.map((row, at) => [at, row[1], at + 2, row[3]].join('\t')).join('\r\n'));
  await grid.press('Control+z');
  expect(await grid.text(0, 1)).toBe('');
  await grid.press('Control+End', 'Control+Shift+z');
  await grid.press('Control+Home', 'ArrowRight', 'Shift+ArrowDown');
  expect(await grid.taken('cut')).toBe('0.1\r\n1.1');
  expect([await grid.text(0, 1), await grid.text(1, 1), await grid.text(2, 1)]).toEqual(['', '', '2.1']);
});

it('of a block larger than the grid, what fits is pasted, and how much did not is told', async () => {
  await grid.press('Control+End', 'ArrowUp');
  await grid.paste('1\t2\r\n3\t4\r\n5\t6\r\n');
  expect([await grid.text(298, 23), await grid.text(299, 23), await grid.page.title()]).toEqual(['1', '3', 'วาง 2 เกิน 4']);
});

it('what an input method puts together arrives whole, and Enter belongs to it until it is done', async () => {
  await grid.compose(['น', 'น้', 'น้ำ'], 'น้ำ');
  expect(await grid.focus()).toBe('INPUT');
  await grid.press('Enter');
  expect([await grid.text(0, 1), await grid.focus()]).toEqual(['น้ำ', '1,1']);
});

it('texts that a spreadsheet would read otherwise come back from the clipboard letter by letter', async () => {
  const texts = ['"', 'ก "ข" ค', ' 007 ', '1,234.50', "'=1+1", '๑๒.๕'];
  await grid.paste(texts.map((text) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text)).join('\r\n'));
  const copied = await grid.taken('copy');
  await grid.press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await grid.paste(copied);
  expect(await grid.taken('copy')).toBe(copied);
  const shown = await Promise.all(texts.map((_, row) => grid.cell(row, 3).locator('span').last().textContent()));
  expect(shown).toEqual(texts);
});

it('what was written can be taken back when other rows are shown, also where it is not seen', async () => {
  await grid.type('1');
  await grid.press('Enter', 'Control+End', 'ArrowUp');
  await grid.type('2');
  await grid.press('Enter');
  await grid.page.locator('#half').click();
  expect(await grid.page.getByRole('grid').getAttribute('aria-rowcount')).toBe('151');
  await grid.cell(148, 23).click();
  expect(await grid.text(148, 23)).toBe('2');
  await grid.press('Control+z');
  expect(await grid.text(148, 23)).toBe('');
  await grid.press('Control+z');
  expect(await grid.page.title()).toBe('แถว 1 ไม่ได้แสดง');
  await grid.page.locator('#half').click();
  await grid.page.locator('[data-place][tabindex="0"]').focus();
  await grid.press('Control+Home', 'ArrowRight');
  expect(await grid.text(0, 1)).toBe('');
  await grid.press('Control+y');
  expect(await grid.text(0, 1)).toBe('1');
});

it('a column grows and shrinks by keys and by its edge, the width is there again after a reload, a double click gives the first one back', async () => {
  await grid.press('Alt+Shift+ArrowRight', 'Alt+Shift+ArrowRight');
  expect([await grid.widthOf(0, 1), await grid.focus()]).toEqual([122, '0,1']);
  await grid.press('Alt+Shift+Control+ArrowLeft');
  expect((await grid.page.getByRole('columnheader').first().boundingBox())?.width).toBe(244);
  const edge = grid.page.getByRole('columnheader').nth(2).locator('span').last();
  await edge.hover();
  await grid.page.mouse.down();
  const { x = 0, y = 0 } = (await edge.boundingBox()) ?? {};
  await grid.page.mouse.move(x + 40, y + 5, { steps: 4 });
  await grid.page.mouse.up();
  const pulled = (await grid.widthOf(0, 1)) ?? 0;
  expect(pulled).toBeGreaterThan(150);
  await grid.page.reload();
  await grid.cell(0, 1).waitFor();
  expect(await grid.widthOf(0, 1)).toBe(pulled);
  await edge.dblclick();
  expect(await grid.widthOf(0, 1)).toBe(90);
});

it('a heading or keys ask for another order, which the heading tells, and the focus stays', async () => {
  await grid.press('Alt+Shift+ArrowDown');
  const heading = grid.page.getByRole('columnheader').nth(2);
  expect([await heading.getAttribute('aria-sort'), await grid.focus()]).toEqual(['descending', '0,1']);
  expect(await grid.page.getByRole('rowheader').first().innerText()).toContain('ที่ 300');
  await heading.getByRole('button').click();
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  expect(await grid.page.getByRole('rowheader').first().innerText()).toContain('ที่ 1 ');
});

it('shift selects a block that is told by aria-selected, and Ctrl+A selects all', async () => {
  await grid.press('Shift+ArrowDown', 'Shift+ArrowRight');
  expect(await grid.page.locator('[aria-selected="true"]').count()).toBe(4);
  await grid.press('Control+a');
  expect((await grid.taken('copy')).split('\r\n')).toHaveLength(300);
});

it('the mouse selects by dragging and a double click opens a cell; a click elsewhere keeps what was typed', async () => {
  await grid.cell(1, 1).hover();
  await grid.page.mouse.down();
  await grid.cell(3, 3).hover();
  await grid.page.mouse.up();
  expect(await grid.page.locator('[aria-selected="true"]').count()).toBe(9);
  await grid.cell(2, 3).dblclick();
  await grid.type('44');
  await grid.cell(5, 5).click();
  expect([await grid.text(2, 3), await grid.focus()]).toEqual(['44', '5,5']);
});

it('only rows in view are drawn, and all of them are when the page is printed', async () => {
  const drawn = () => grid.page.getByRole('row').count();
  expect(await drawn()).toBeLessThan(45);
  await grid.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await drawn()).toBe(301);
  await grid.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await drawn()).toBeLessThan(45);
});

it('breaks no rule of accessibility', async () => {
  const { violations } = await new AxeBuilder({ page: grid.page }).include('[role="grid"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

/** A frame at 60 per second. */
const FRAME_MS = 16.7;
/** Frames of scrolling, two rows in each: 6,480 pixels a second. */
const SCROLLED = 90;

it('in 300 × 12 cells no key and no step of scrolling costs the main thread a frame, and a paste of 150 × 12 costs less than six', async () => {
  const cost = {
    arrow: await grid.dearest(Array.from({ length: 20 }, () => () => grid.press('ArrowDown'))),
    // Opening a cell, four letters, and closing it.
    value: await grid.dearest(Array.from({ length: 10 }, () => () => grid.type('12.5').then(() => grid.press('Enter')))),
    extend: await grid.dearest(Array.from({ length: 20 }, () => () => grid.press('Shift+ArrowDown'))),
    scroll: await grid.cost(SCROLLED, () => grid.scroll(SCROLLED, 108)),
    paste: await grid.cost(1, async () => {
      await grid.press('Control+Home');
      await grid.paste(Array.from({ length: 150 }, (_, row) => Array<string>(24).fill(`${row}.5`).join('\t')).join('\r\n'));
    }),
  };
  if (process.env['MEASURE']) console.log(JSON.stringify(cost));
  expect(Math.max(cost.arrow, cost.value / 5, cost.extend, cost.scroll)).toBeLessThan(FRAME_MS);
  expect(cost.paste).toBeLessThan(6 * FRAME_MS);
});
