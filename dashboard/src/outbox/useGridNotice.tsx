import { useCallback, useState } from 'react';
import { useT } from '../i18n/language.js';
import styles from './GridNotice.module.css';

type Told = { kind: 'pasted'; taken: number; given: number; beyond: number } | { kind: 'hidden'; name: string };

/** What is said under a grid of the last paste, or of a row in which something was taken back where it is not shown. `nameOf` must keep its identity. */
export function useGridNotice(nameOf: (id: string) => string) {
  const t = useT();
  const [told, setTold] = useState<Told | null>(null);
  const pasted = useCallback((taken: number, given: number, beyond: number) => setTold({ kind: 'pasted', taken, given, beyond }), []);
  const hidden = useCallback((id: string) => setTold({ kind: 'hidden', name: nameOf(id) }), [nameOf]);
  const notice = told && (
    <output className={styles.told} data-tone={told.kind === 'pasted' && told.beyond > 0 ? 'warn' : undefined}>
      {told.kind === 'hidden'
        ? t('reporting.sheet.undoneHidden', { name: told.name })
        : t('reporting.sheet.pasted', { taken: told.taken, left: told.given - told.taken })}
      {told.kind === 'pasted' && told.beyond > 0 && <strong> ! {t('reporting.sheet.beyond', { count: told.beyond })}</strong>}
    </output>
  );
  return { notice, pasted, hidden };
}
