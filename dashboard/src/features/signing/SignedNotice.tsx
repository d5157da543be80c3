import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { usePaper } from '../../ui/paper.js';
import { asSignedSearch } from './signing.rules.js';
import type { Signature } from './Signing.js';
import styles from './Signing.module.css';

/** The signature that was just made, and the way to its figures. */
export function SignedNotice({ signature }: { signature: Signature }) {
  const t = useT();
  const format = useFormat();
  const { actor, cells, leftBehind: left, signedAt } = signature;
  return (
    <output className={styles.signed}>
      <strong>✓ {t('signing.done')}</strong>
      <div>{t('signing.doneBody', { actor, cells, left, date: format.instant(signedAt) ?? '' })}</div>
      <AsSignedLink signature={signature} />
    </output>
  );
}

/** The indicators board with the official figures as of the signature. */
export function AsSignedLink({ signature }: { signature: Signature }) {
  const t = useT();
  if (usePaper()) return null;
  return (
    <Link to="/indicators" search={asSignedSearch(signature)}>
      {t('signing.asSigned')} <span aria-hidden>→</span>
    </Link>
  );
}
