import { type FiscalQuarter, HIGHEST_FISCAL_YEAR, LOWEST_FISCAL_YEAR, previousQuarter } from '@nakhon/core/fiscal-calendar';

export type View = 'map' | 'table';
export type Who = 'districts' | 'departments';

/** What a board's address says. Everything is optional: an absent quarter is the current one, the rest is "all". */
export interface FilterSearch {
  fiscalYear?: number;
  quarter?: number;
  group?: string;
  section?: number;
  source?: string;
  view?: View;
  who?: Who;
  sort?: string;
  /** Names of the filters whose value in the address could not be read; shown once as a notice. */
  dropped?: string[];
}

type FilterName = Exclude<keyof FilterSearch, 'dropped'>;

const whole = (value: unknown): number =>
  typeof value === 'string' && value.trim() !== '' ? Number(value) : typeof value === 'number' ? value : Number.NaN;
const wholeIn = (low: number, high: number) => (value: unknown) => {
  const read = whole(value);
  return Number.isInteger(read) && read >= low && read <= high ? read : undefined;
};
const oneOf =
  <Value extends string>(...values: Value[]) =>
  (value: unknown) =>
    values.find((one) => one === value);
const shortText = (pattern: RegExp) => (value: unknown) => {
  const read = typeof value === 'number' ? String(value) : value;
  return typeof read === 'string' && pattern.test(read) ? read : undefined;
};

const readers: { [Name in FilterName]: (value: unknown) => FilterSearch[Name] } = {
  fiscalYear: wholeIn(LOWEST_FISCAL_YEAR, HIGHEST_FISCAL_YEAR),
  quarter: wholeIn(1, 4),
  group: shortText(/^[\w-]{1,40}$/),
  section: wholeIn(1, 2),
  source: shortText(/^[\w:.-]{1,60}$/),
  view: oneOf<View>('map', 'table'),
  who: oneOf<Who>('districts', 'departments'),
  sort: shortText(/^-?[A-Za-z0-9]{1,40}$/),
};

/** Reads the filters out of an address. A value that cannot be read falls back to "absent" and its name is listed in `dropped`. */
export function readFilters(search: Record<string, unknown>): FilterSearch {
  const filters: FilterSearch = {};
  const dropped = new Set(Array.isArray(search['dropped']) ? search['dropped'].filter((name) => name in readers) : []);
  for (const name of Object.keys(readers) as FilterName[]) {
    if (search[name] == null || search[name] === '') continue;
    const value = readers[name](search[name]);
    if (value === undefined) dropped.add(name);
    else Object.assign(filters, { [name]: value });
  }
  if (dropped.size > 0) filters.dropped = [...dropped];
  return filters;
}

/** The sort of a table as the address writes it: 'medianHours' ascending, '-medianHours' descending. */
export interface Sort {
  column: string;
  descending: boolean;
}

export const readSort = (text: string): Sort => ({ column: text.replace(/^-/, ''), descending: text.startsWith('-') });
export const writeSort = ({ column, descending }: Sort): string => (descending ? `-${column}` : column);

/** Pages where results are handed in, checked and signed. */
const AFTER_THE_END = /^\/(?:print\/)?(?:reporting(?:\/sheet\/[^/]+)?|verifying|signing)\/?$/;

/** The quarter of a page whose address names none: the current one; where results are worked on, the one before, for they come after its end. */
export function defaultQuarter(path: string, current: FiscalQuarter): FiscalQuarter {
  return AFTER_THE_END.test(path) ? previousQuarter(current) : current;
}
