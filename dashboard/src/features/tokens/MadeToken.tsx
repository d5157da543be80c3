import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { copyText } from '../../ui/copyText.js';
import styles from './Tokens.module.css';

/** The token just made, shown until the page is left. */
export function MadeToken({ token }: { token: string }) {
  const t = useT();
  const shown = useRef<HTMLElement>(null);
  const [state, setState] = useState<'copy' | 'copied' | 'marked'>('copy');
  const copy = async () => setState((await copyText(token)) ? 'copied' : mark(shown.current));
  return (
    <Callout tone="warn" title={t('tokens.made')}>
      <code ref={shown} className={styles.token}>
        {token}
      </code>
      <Button size="compact-sm" variant="default" onClick={() => void copy()}>
        {t(state === 'copied' ? 'tokens.copied' : 'tokens.copy')}
      </Button>
      {state === 'marked' && <p>{t('tokens.marked')}</p>}
      <p className={styles.keepNote}>{t('tokens.madeNote')}</p>
    </Callout>
  );
}

/** Marks the text, so that it can be copied by hand. */
function mark(element: HTMLElement | null): 'marked' {
  if (element) window.getSelection()?.selectAllChildren(element);
  return 'marked';
}
