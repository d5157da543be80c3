import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { usePaper } from '../../ui/paper.js';
import type { AgencyQuarter } from './quarterResults.js';
import styles from './Signing.module.css';
import type { Signature } from './Signing.js';

/** On paper, below the summary: what was signed in the hub, and the lines for two hands. */
export function SignaturePlace({ signatures, agency }: { signatures: readonly Signature[]; agency: AgencyQuarter['agency'] }) {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const own = format.name({ nameTh: account.displayNameTh, nameEn: account.displayNameEn });
  if (!usePaper()) return null;
  return (
    <section className={styles.place}>
      <h2>{t('signing.place')}</h2>
      {signatures.length === 0 && <p>{t('signing.place.none')}</p>}
      <ul className={styles.list}>
        {signatures.map(({ id, actor, cells, leftBehind: left, signedAt, noteTh }) => (
          <li key={id}>
            ✓{' '}
            {t('signing.doneBody', { actor: actor === account.username ? own : actor, cells, left, date: format.instant(signedAt) ?? '' })}
            {noteTh && ` · ${noteTh}`}
          </li>
        ))}
      </ul>
      <div className={styles.hands}>
        <Hand role={t('signing.place.maker')} agency={null} />
        <Hand role={t('signing.place.head')} agency={format.name(agency)} />
      </div>
    </section>
  );
}

/** The lines for one hand: signature, name, position, date. */
function Hand({ role, agency }: { role: string; agency: string | null }) {
  const t = useT();
  return (
    <div className={styles.hand}>
      <p>
        {t('signing.place.sign')} <i />
      </p>
      <p>
        ( <i /> )
      </p>
      <p>
        {t('signing.place.position')} <i />
      </p>
      <p>
        {t('signing.place.date')} <i />
      </p>
      <p>
        <strong>{role}</strong>
        {agency && <span>{agency}</span>}
      </p>
    </div>
  );
}
