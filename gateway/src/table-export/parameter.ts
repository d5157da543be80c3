import { assertFiscalYear, assertQuarter } from '@nakhon/core/fiscal-calendar';
import { parameterInvalid, parameterMissing, parameterUnknown } from './table-export.refusals.js';
import type { Words } from './words.js';

/** A filter as it stands in the address. */
export interface Parameter<Value = unknown> {
  /** What it is called above the table. Left out: it is told elsewhere. */
  label?: Words;
  /** Reads what stands in the address, never empty. Throws a refusal that names the parameter. */
  read(text: string, name: string): Value;
  /** What is chosen, in words; the text itself when left out. */
  shown?(value: Value): string;
  isRequired?: boolean;
}

export type Parameters = Readonly<Record<string, Parameter>>;
export type Asked<P extends Parameters> = { readonly [Name in keyof P]: ReturnType<P[Name]['read']> | null };

/** Names that say which table is wanted, and how. */
const OWN_NAMES = new Set(['table', 'format']);

/** The filters of a query string. Refuses PARAMETER_UNKNOWN, PARAMETER_MISSING and, with what `read` throws, PARAMETER_INVALID. Empty is absent. */
export function readParameters<P extends Parameters>(query: URLSearchParams, parameters: P): Asked<P> {
  for (const name of new Set(query.keys())) {
    if (OWN_NAMES.has(name)) continue;
    if (!Object.hasOwn(parameters, name)) throw parameterUnknown(name, Object.keys(parameters));
  }
  for (const name of new Set(query.keys()))
    if (query.getAll(name).length > 1) throw parameterInvalid(name.slice(0, 60), query.getAll(name).join(', '), 'one value · ค่าเดียว');
  const read = Object.entries(parameters).map(([name, parameter]) => {
    const text = query.get(name) ?? '';
    if (text !== '') return [name, parameter.read(text, name)];
    if (parameter.isRequired) throw parameterMissing(name);
    return [name, null];
  });
  return Object.fromEntries(read) as Asked<P>;
}

const numberIn = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : 0);

/** Refuses FISCAL_YEAR_OUT_OF_RANGE. */
export const fiscalYear: Parameter<number> = {
  isRequired: true,
  read: (text) => {
    assertFiscalYear(numberIn(text));
    return numberIn(text);
  },
};

/** Refuses QUARTER_OUT_OF_RANGE. */
export const quarter: Parameter<number> = {
  isRequired: true,
  read: (text) => {
    assertQuarter(numberIn(text));
    return numberIn(text);
  },
};

/** One of some words, each with what it is called: `ฮาร์ดแวร์ · Hardware`. */
export function choice<Name extends string>(label: Words, words: Readonly<Record<Name, string>>): Parameter<Name> {
  return {
    label,
    read: (text, name) => {
      if (!Object.hasOwn(words, text)) throw parameterInvalid(name, text, Object.keys(words).join(', '));
      return text as Name;
    },
    shown: (value) => words[value],
  };
}

/** Text of a shape. `wanted` says which. */
export function shaped(label: Words, pattern: RegExp, wanted: string): Parameter<string> {
  return {
    label,
    read: (text, name) => {
      if (!pattern.test(text)) throw parameterInvalid(name, text, wanted);
      return text;
    },
  };
}

/** Words to be searched for; as long as the dashboard's fields take. */
export function searched(longest: number): Parameter<string> {
  return {
    label: { th: 'ค้นหา', en: 'Search' },
    read: (text, name) => {
      if (text.length > longest) throw parameterInvalid(name, text, `≤ ${longest}`);
      return text.trim();
    },
  };
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** An id of the API. */
export const uuid = (label: Words): Parameter<string> => shaped(label, UUID, 'UUID');

/** Figures of one source only. */
export const source = shaped({ th: 'แหล่งข้อมูล', en: 'Source' }, /^[\w:.-]{1,60}$/, 'hub, generated, import:…');

/** Agency by its eight digits. */
export const agency = shaped({ th: 'หน่วยงาน', en: 'Agency' }, /^\d{8}$/, '50010000');
