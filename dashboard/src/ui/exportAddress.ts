/** What an export is asked for; what is absent is left out of its address. */
export type ExportSearch = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The address of a file that the hub writes: '/files/table-export?table=turnaround&fiscalYear=2569&format=csv'. */
export function exportAddress(route: string, search: ExportSearch, format: 'xlsx' | 'csv'): string {
  const given = Object.entries(search).filter(([, value]) => value != null && value !== '' && value !== false);
  return `/files/${route}?${new URLSearchParams([...given.map(([name, value]): [string, string] => [name, String(value)]), ['format', format]])}`;
}
