/** Words of the links to files of results. */
export const exportsTh = {
  'export.xlsx': 'ส่งออก XLSX (Excel)',
  'export.csv': 'ส่งออก CSV',
} as const;
