import type { CombinedError } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { failureText } from '../../ui/Failures.js';

/** Why the hub did not do what it was asked. */
export function MutationFailures({ error }: { error: CombinedError | undefined }) {
  const t = useT();
  const { language } = useLanguage();
  return failuresOf(error).map((failure) => (
    <Callout key={failure.code} tone="bad">
      {failureText(failure, language, t)}
    </Callout>
  ));
}
