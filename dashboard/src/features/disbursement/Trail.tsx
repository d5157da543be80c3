import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { PlaceLink } from './PlaceLink.js';

interface Holder {
  code: string;
  nameTh: string;
  nameEn: string;
}

/** The way back to the board, and to the place that holds a budget item; the filters stay. A district office leads to its district's page. */
export function Trail({ holder }: { holder?: Holder | null | undefined }) {
  const t = useT();
  const format = useFormat();
  const district = useSession().districts.find((one) => one.office.code === holder?.code);
  return (
    <nav aria-label={t('disbursement.trail')}>
      <Link to="/disbursement" search={true}>
        ← {t('page.back', { name: t('disbursement.title') })}
      </Link>
      {holder && (
        <>
          <span aria-hidden> / </span>
          <PlaceLink
            who={district ? 'districts' : 'departments'}
            code={district?.code ?? holder.code}
            name={district ? t('disbursement.districtName', { name: format.name(district) }) : format.name(holder)}
          />
        </>
      )}
    </nav>
  );
}
