import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';

/** The token just made, shown until the page is left. */
export function MadeToken({ token }: { token: string }) {
  const t = useT();
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(token).then(() => setCopied(true));
  return (
    <Callout tone="warn" title={t('tokens.made')}>
      <code>{token}</code>{' '}
      <Button size="compact-sm" variant="default" onClick={copy}>
        {t(isCopied ? 'tokens.copied' : 'tokens.copy')}
      </Button>
    </Callout>
  );
}
