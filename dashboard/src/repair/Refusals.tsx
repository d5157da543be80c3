import { useLanguage, useT } from '../i18n/language.js';
import { Callout } from '../ui/Callout.js';
import { type Failure, failureText } from '../ui/Failures.js';

/** What the hub refuses, in its own words. */
export function Refusals({ failures }: { failures: readonly Failure[] }) {
  const t = useT();
  const { language } = useLanguage();
  return failures.map((failure) => (
    <Callout key={failure.code} tone="bad">
      {failureText(failure, language, t)}
    </Callout>
  ));
}

/** The words for one field; undefined where there are none. */
export function useFieldWords(byField: ReadonlyMap<string, Failure>): (field: string) => string | undefined {
  const t = useT();
  const { language } = useLanguage();
  return (field) => {
    const failure = byField.get(field);
    return failure && failureText(failure, language, t);
  };
}
