import { Button } from '@mantine/core';
import { type Translate, useLanguage, useT } from '../i18n/language.js';
import { Callout } from './Callout.js';

/** What went wrong, in both languages. `subgraph` names the part of the hub that is missing, when it is only a part. */
export interface Failure {
  code: string;
  messageTh: string | null;
  messageEn: string | null;
  subgraph: string | null;
  /** The input at fault, where there is one. */
  field?: string | null | undefined;
}

const parts = ['hr', 'plans', 'finance', 'procurement', 'ict'] as const;

/** The words for a failure: what the hub said in the reader's language, or our own. */
export function failureText(failure: Pick<Failure, 'code' | 'messageTh' | 'messageEn'>, language: 'th' | 'en', t: Translate): string {
  const said = language === 'th' ? failure.messageTh : failure.messageEn;
  return said ?? t(failure.code === 'NETWORK' ? 'error.NETWORK' : 'error.INTERNAL');
}

/** The failures that are not among those told of already. */
export const without = (failures: readonly Failure[], told: readonly Failure[]): Failure[] =>
  failures.filter((failure) => !told.some((one) => one.code === failure.code && one.subgraph === failure.subgraph));

/** Nothing could be loaded: says why and offers to try again. */
export function ErrorState({ failures, retry }: { failures: Failure[]; retry: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Callout tone="bad" title={t('state.failed')}>
      {failures.map((failure) => (
        <p key={`${failure.code}${failure.subgraph}`}>
          {failureText(failure, language, t)} <small>({failure.code})</small>
        </p>
      ))}
      <Button variant="default" size="xs" mt="xs" onClick={retry}>
        {t('state.retry')}
      </Button>
    </Callout>
  );
}

/** A part of the answer is missing while the rest stands: names the part. */
export function PartialNotice({ failures, retry }: { failures: Failure[]; retry: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  if (failures.length === 0) return null;
  const named = failures.map((failure) => {
    const part = parts.find((one) => one === failure.subgraph);
    return part ? t(`part.${part}`) : failureText(failure, language, t);
  });
  return (
    <Callout tone="warn" title={t('state.partMissing', { part: [...new Set(named)].join(', ') })}>
      {t('state.partMissingHint')}{' '}
      <Button variant="subtle" size="compact-sm" onClick={retry}>
        {t('state.retry')}
      </Button>
    </Callout>
  );
}
