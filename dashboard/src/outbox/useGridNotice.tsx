import { useCallback, useState } from 'react';
import { useT } from '../i18n/language.js';
import styles from './GridNotice.module.css';

type Told = { kind: 'pasted'; taken: number; given: number; beyond: number } | { kind: 'hidden'; name: string };

/** What is said under a grid of the last paste, or of a row in which something was taken back where it is not shown. */
export function useGridNotice() {
  const t = useT();
  const [told, setTold] = useState<Told | null>(null);
  const pasted = useCallback((taken: number, given: number, beyond: number) => setTold({ kind: 'pasted', taken, given, beyond }), []);
  const undone = useCallback((name: string) => setTold({ kind: 'hidden', name }), []);
  const notice = told && (
    <output className={styles.told} data-tone={told.kind === 'pasted' && told.beyond > 0 ? 'warn' : undefined}>
      {told.kind === 'hidden'
        ? t('reporting.sheet.undoneHidden', { name: told.name })
        : t('reporting.sheet.pasted', { taken: told.taken, left: told.given - told.taken })}
      {told.kind === 'pasted' && told.beyond > 0 && <strong> ! {t('reporting.sheet.beyond', { count: told.beyond })}</strong>}
    </output>
  );
  return { notice, pasted, undone };
}
