import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/Dialog.js';
import { shortcutKeys } from './shortcuts.rules.js';
import styles from './Queue.module.css';

/** What each key does. */
export function ShortcutHelp({ close }: { close: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('repairs.keys')} onClose={close}>
      <dl className={styles.keys}>
        {(Object.entries(shortcutKeys) as [keyof typeof shortcutKeys, string][]).flatMap(([act, key]) => [
          <dt key={act}>
            <kbd>{key}</kbd>
          </dt>,
          <dd key={`${act} words`}>{t(`repairs.key.${act}`)}</dd>,
        ])}
      </dl>
      <p className={styles.hint}>{t('repairs.keysHint')}</p>
    </Dialog>
  );
}
