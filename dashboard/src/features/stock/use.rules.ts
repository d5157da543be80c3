/** A row of the report as it is read by a spreadsheet. */
export interface UseLine {
  agency: string;
  code: string;
  material: string;
  unit: string;
  handedOut: number;
  returned: number;
  used: number;
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe; quotes are doubled. */
const cellOf = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The report as CSV (RFC 4180) with a byte-order mark, so that Excel reads the Thai. */
export function reportCsv(headings: readonly string[], lines: readonly UseLine[]): string {
  const rows = lines.map(({ agency, code, material, unit, handedOut, returned, used }) => [
    agency,
    code,
    material,
    unit,
    handedOut,
    returned,
    used,
  ]);
  return `\uFEFF${[headings, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}
