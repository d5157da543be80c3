import type { CombinedError } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { failureText } from '../../ui/Failures.js';

/** What the hub said against an input, to stand beside it; undefined where it said nothing. Inputs are told by the last part of their path. */
export function useFieldErrors(error: CombinedError | undefined): (field: string) => string | undefined {
  const t = useT();
  const { language } = useLanguage();
  const byField = new Map(failuresOf(error).flatMap((failure) => (failure.field ? [[lastPart(failure.field), failure] as const] : [])));
  return (field) => {
    const failure = byField.get(field);
    return failure && failureText(failure, language, t);
  };
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
