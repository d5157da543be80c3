import { ActionIcon, Popover } from '@mantine/core';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { usePaper } from './paper.js';
import styles from './Definition.module.css';

/** The ⓘ beside a figure: what it means, its unit, and as of when it holds. */
export function Definition({ label, text, unit, asOf }: { label: string; text: string; unit: string; asOf?: string | null | undefined }) {
  const t = useT();
  const format = useFormat();
  if (usePaper()) return null;
  return (
    <Popover width={300} position="bottom-end" withArrow trapFocus={false} returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" className={styles.button} aria-label={t('definition.open', { label })}>
          <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
            <circle cx="8" cy="8" r="6.5" />
            <path d="M8 7.2v4M8 4.4v.8" strokeWidth="1.8" strokeLinecap="round" />
          </svg>
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={styles.text}>
        <strong>{label}</strong>
        <p>{text}</p>
        <p className={styles.small}>{t('definition.unit', { unit })}</p>
        {asOf && <p className={styles.small}>{t('asOf.label', { date: format.day(asOf) ?? '' })}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
