/** Words of the links to files of results. */
export const exportsTh = {
  'export.xlsx': 'ส่งออก Excel (XLSX)',
  'export.csv': 'ส่งออก CSV',
} as const;
