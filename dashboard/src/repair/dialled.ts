/** What a telephone dials for a number as it is written: `0 2000 0000 ต่อ 2101` waits a moment and then asks for the extension. */
export function dialled(phone: string): string {
  const parts = phone.split(/ต่อ|ext\.?/i).map((part) => part.replaceAll(/[^\d+]/g, ''));
  return parts.filter(Boolean).join(',');
}
