const PRINT = '/print';
const AUTO = 'auto';

/** The print route of a page: '/turnaround' with '?quarter=4' → '/print/turnaround?quarter=4&auto=1'; `auto` opens the dialogue by itself. */
export function printAddress(path: string, search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set(AUTO, '1');
  return `${PRINT}${path === '/' ? '' : path}?${parameters}`;
}

export interface Period {
  fiscalYear: number;
  quarter: number;
}

/**
 * The page on screen that a print route shows, as an absolute address. The quarter is always named: without one the page
 * would open at whatever quarter is current when the paper is read.
 */
export function screenAddress(origin: string, path: string, search: string, { fiscalYear, quarter }: Period): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(AUTO);
  parameters.set('fiscalYear', String(fiscalYear));
  parameters.set('quarter', String(quarter));
  return `${origin}${path.slice(PRINT.length) || '/'}?${parameters}`;
}

/** Whether the address asks for the print dialogue. */
export const asksToPrint = (search: string): boolean => new URLSearchParams(search).get(AUTO) === '1';
