import { Button } from '@mantine/core';
import { type RefObject, useId, useRef } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { failureText } from '../../ui/Failures.js';
import styles from './Tokens.module.css';

const RevokeTokenMutation = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id) {
      id
      state
    }
  }
`);

interface RevokeTokenProps {
  id: string;
  name: string;
  lastUsedAt: string | null | undefined;
  /** Asks the hub anew, as the token may have been used since the list was drawn. */
  refresh: () => void;
}

/** Ends a token; asks before, because a program stops working. */
export function RevokeToken(props: RevokeTokenProps) {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    props.refresh();
    dialog.current?.showModal();
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open} aria-label={t('tokens.revokeNamed', { name: props.name })}>
        {t('tokens.revoke')}
      </Button>
      <Question dialog={dialog} {...props} />
    </>
  );
}

function Question({ dialog, id, name, lastUsedAt }: RevokeTokenProps & { dialog: RefObject<HTMLDialogElement | null> }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const titleId = useId();
  const [{ fetching, error }, revoke] = useMutation(asQuery(RevokeTokenMutation));
  const used = format.instant(lastUsedAt);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('tokens.revokeTitle', { name })}</h2>
      <p>{t('tokens.revokeNote')}</p>
      <p>{used === null ? t('tokens.neverUsed') : t('tokens.usedAt', { date: used })}</p>
      {failuresOf(error).map((failure) => (
        <Callout key={failure.code} tone="bad">
          {failureText(failure, language, t)}
        </Callout>
      ))}
      <div className={styles.actions}>
        <Button variant="default" onClick={() => dialog.current?.close()}>
          {t('tokens.keep')}
        </Button>
        <Button loading={fetching} onClick={() => void revoke({ id })}>
          {t('tokens.revokeSure')}
        </Button>
      </div>
    </dialog>
  );
}
