import type { exportsTh } from '../th/exports.js';

export const exportsEn: Record<keyof typeof exportsTh, string> = {
  'export.xlsx': 'Export to Excel (XLSX)',
  'export.csv': 'Export to CSV',
};
