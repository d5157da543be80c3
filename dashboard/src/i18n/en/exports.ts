import type { exportsTh } from '../th/exports.js';

export const exportsEn: Record<keyof typeof exportsTh, string> = {
  'export.xlsx': 'Export to XLSX (Excel)',
  'export.csv': 'Export to CSV',
};
