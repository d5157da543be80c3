/** The two languages of the screens; Thai is the source. */
export type Language = 'th' | 'en';

/** Intl locale for numbers: both languages write Arabic digits and comma separators. */
export const numberLocale: Record<Language, string> = { th: 'th-TH-u-nu-latn', en: 'en-GB' };

/** Intl locale for dates: พ.ศ. for a Thai reader, Gregorian for an English one. */
export const dateLocale: Record<Language, string> = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB' };
