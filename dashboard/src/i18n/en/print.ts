import type { printTh } from '../th/print.js';

export const printEn: Record<keyof typeof printTh, string> = {
  'print.open': 'Print',
  'print.printed': 'Printed {date} by {by}',
  'print.scan': 'Scan to open this page',
  'print.code': 'QR code of {address}',
  'print.filters': 'Filters: {words}',
};
