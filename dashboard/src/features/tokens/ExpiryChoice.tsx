import { TextInput } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { lastDay, latestDay, type Life, lives } from './token.expiry.js';
import styles from './Tokens.module.css';

export interface Expiry {
  life: Life;
  day: string;
}

/** How long the token works: one of the usual lives, or a day of one's own; the last day is always said. */
export function ExpiryChoice({ expiry: { life, day }, onChange }: { expiry: Expiry; onChange: (expiry: Expiry) => void }) {
  const t = useT();
  const format = useFormat();
  const { today } = useSession();
  const options = [
    ...lives.map((days) => ({ value: days, label: t('tokens.days', { days }) })),
    { value: 'day', label: t('tokens.ownDay') },
  ];
  const last = lastDay(life, today, day);
  return (
    <>
      <Choice label={t('tokens.life')} value={life} options={options} onChange={(next) => onChange({ life: next as Life, day: last })} />
      {life === 'day' ? (
        <TextInput
          type="date"
          label={t('tokens.expiresOn')}
          value={day}
          min={today}
          max={latestDay(today)}
          required
          onChange={(event) => onChange({ life, day: event.currentTarget.value })}
        />
      ) : (
        <output className={styles.until}>{t('tokens.until', { day: format.day(last) ?? '' })}</output>
      )}
    </>
  );
}
