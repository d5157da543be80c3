import { useT } from '../../i18n/language.js';
import styles from './Ticket.module.css';

/** Whether a ticket kept its standard, in words and sign; nothing where no standard applies. */
export function StandardBadge({ within }: { within: boolean | null | undefined }) {
  const t = useT();
  if (within == null) return null;
  return (
    <span className={styles.badge} data-late={!within || undefined}>
      {within ? `✓ ${t('ticket.within')}` : `! ${t('ticket.late')}`}
    </span>
  );
}
