import { type Language, numberLocale } from './language.js';

/** A count with separators: 1284 → '1,284'; null for null. */
export function count(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: 0 }).format(value);
}

/** A percentage as the server rounded it, with one or two decimals as given: 78.5 → '78.5%'; null for null. */
export function percent(value: number | null | undefined, language: Language): string | null {
  if (value == null) return null;
  return `${new Intl.NumberFormat(numberLocale[language], { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value)}%`;
}

/** A decimal text of a KPI value, grouped, digits untouched: '1407.520' → '1,407.520'; null for null. */
export function decimal(value: string | null | undefined): string | null {
  return value == null ? null : value.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** A plain number with at most one decimal, for axes and tiles. */
export function number(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: 1 }).format(value);
}
