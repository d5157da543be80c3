import { type Language, numberLocale } from './language.js';

/** A count with separators: 1284 → '1,284'; null for null. */
export function count(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: 0 }).format(value);
}

/** A number with exactly so many decimals, so that a column of them stands in line; null for null. */
export function fixed(value: number | null | undefined, decimals: number, language: Language): string | null {
  if (value == null) return null;
  return new Intl.NumberFormat(numberLocale[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** A rate or an attainment, which the server rounds to two decimals: 78.5 → '78.50%'; null for null. */
export function percent(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : `${fixed(value, 2, language)}%`;
}

/** A share of counted things, which the server rounds to one decimal: 82 → '82.0%'; null for null. */
export function share(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : `${fixed(value, 1, language)}%`;
}

/** A decimal text of a KPI value, grouped, digits untouched: '1407.520' → '1,407.520'; null for null. */
export function decimal(value: string | null | undefined): string | null {
  return value == null ? null : value.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** The size of a file: 1284 → '2 kB', 1284000 → '1.3 MB'. */
export const fileSize = (bytes: number, language: Language): string =>
  bytes < 1_000_000 ? `${count(Math.ceil(bytes / 1_000), language)} kB` : `${fixed(bytes / 1_000_000, 1, language)} MB`;

/** A round number with at most one decimal, for axes and legends. */
export function plain(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: 1 }).format(value);
}
