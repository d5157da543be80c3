import { type RefObject, useEffect } from 'react';
import { asksToPrint } from '../../ui/printAddress.js';

const LOOK_MS = 100;
const QUIET_LOOKS = 4;

/** What stands in a page while a part of it loads. */
const unfinished = '[aria-busy="true"], output[aria-label]';

/** Marks the sheet `data-drawn` once nothing has been loading for a moment, and then opens the print dialogue where `auto=1` asks for it. */
export function usePrintWhenDrawn(sheet: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let quiet = 0;
    const timer = setInterval(() => {
      const page = sheet.current;
      quiet = page?.querySelector('h1') && !page.querySelector(unfinished) ? quiet + 1 : 0;
      if (!page || quiet < QUIET_LOOKS) return;
      clearInterval(timer);
      void document.fonts.ready.then(() => print(page));
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [sheet]);
}

function print(sheet: HTMLElement) {
  sheet.dataset['drawn'] = '';
  if (!asksToPrint(window.location.search)) return;
  // A reload, or going back to this page, should not open the dialogue again.
  const address = new URL(window.location.href);
  address.searchParams.delete('auto');
  window.history.replaceState(window.history.state, '', address);
  window.print();
}
