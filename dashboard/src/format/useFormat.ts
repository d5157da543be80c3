import { useMemo } from 'react';
import { useLanguage } from '../i18n/language.js';
import { day, instant, officialDay } from './date.js';
import { between, days, hours, hoursInDays, hoursPlain } from './duration.js';
import type { Language } from './language.js';
import { bahtExact, bahtShort } from './money.js';
import { monthLong, monthShort } from './month.js';
import { count, decimal, fileSize, fixed, percent, plain, share } from './number.js';
import { quarterLong, quarterShort, quarterTick } from './quarter.js';

type Missable<Value> = Value | null | undefined;

/** All formatters in one language. Those that can meet a missing value answer null for it: show them through `<Figure>`. */
export function formatsIn(language: Language) {
  return {
    language,
    bahtExact: (value: Missable<string>) => bahtExact(value, language),
    bahtShort: (value: Missable<string>) => bahtShort(value, language),
    count: (value: Missable<number>) => count(value, language),
    fixed: (value: Missable<number>, decimals: number) => fixed(value, decimals, language),
    fileSize: (bytes: number) => fileSize(bytes, language),
    plain: (value: Missable<number>) => plain(value, language),
    percent: (value: Missable<number>) => percent(value, language),
    share: (value: Missable<number>) => share(value, language),
    decimal: (value: Missable<string>) => decimal(value),
    hours: (value: Missable<number>) => hours(value, language),
    hoursPlain: (value: Missable<number>) => hoursPlain(value, language),
    hoursInDays: (value: Missable<number>) => hoursInDays(value, language),
    days: (value: Missable<number>) => days(value, language),
    between: (fromIso: string, toIso: string) => between(fromIso, toIso, language),
    day: (iso: Missable<string>) => day(iso, language),
    officialDay: (iso: Missable<string>) => officialDay(iso, language),
    instant: (iso: Missable<string>) => instant(iso, language),
    quarterShort: (value: { fiscalYear: number; quarter: number }) => quarterShort(value, language),
    quarterTick,
    quarterLong: (value: { fiscalYear: number; quarter: number }) => quarterLong(value, language),
    monthShort: (value: { fiscalYear: number; month: number }) => monthShort(value, language),
    monthLong: (value: { fiscalYear: number; month: number }) => monthLong(value, language),
    /** The name of a thing that has one in each language. */
    name: (thing: { nameTh: string; nameEn: string }) => (language === 'th' ? thing.nameTh : thing.nameEn),
  };
}

export type Formats = ReturnType<typeof formatsIn>;

/** The formatters of the language on screen. */
export function useFormat(): Formats {
  const { language } = useLanguage();
  return useMemo(() => formatsIn(language), [language]);
}
