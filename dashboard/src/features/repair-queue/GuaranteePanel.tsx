import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';

export const GuaranteePanel_ticket = graphql(`
  fragment GuaranteePanel_ticket on RepairTicket {
    guarantee {
      code
      handedOverAt
      causeTh
      remedyTh
      officer {
        nameTh
        nameEn
        officePhone
      }
      parts {
        id
        nameTh
        quantity
        state
      }
    }
    repeatFailures {
      code
      receivedAt
    }
  }
`);

/** The earlier repair under whose guarantee this one falls, with who did it and the parts; and failures again after this one. */
export function GuaranteePanel({ ticket: masked }: { ticket: FragmentType<typeof GuaranteePanel_ticket> }) {
  const t = useT();
  const format = useFormat();
  const { guarantee, repeatFailures } = readFragment(GuaranteePanel_ticket, masked);
  const parts = guarantee?.parts
    .filter(({ state }) => state === 'FITTED' || state === 'ARRIVED')
    .map(({ nameTh, quantity }) => `${nameTh} × ${quantity}`);
  return (
    <>
      {guarantee && (
        <Callout tone="warn" title={t('work.guarantee')}>
          <p>
            <RepairLink code={guarantee.code} /> {t('work.guaranteeFrom', { date: format.day(guarantee.handedOverAt) ?? '–' })}
          </p>
          {guarantee.officer && (
            <p>
              {t('repairs.officer')}: {[format.name(guarantee.officer), guarantee.officer.officePhone].filter(Boolean).join(' · ')}
            </p>
          )}
          {guarantee.causeTh && <p>{`${t('work.field.causeTh')}: ${guarantee.causeTh}`}</p>}
          {guarantee.remedyTh && <p>{`${t('work.field.remedyTh')}: ${guarantee.remedyTh}`}</p>}
          <p>{`${t('work.parts')}: ${parts?.length ? parts.join(', ') : t('work.noParts')}`}</p>
        </Callout>
      )}
      {repeatFailures.length > 0 && (
        <Callout tone="warn" title={t('work.repeated')}>
          {repeatFailures.map(({ code, receivedAt }) => (
            <p key={code}>
              <RepairLink code={code} /> {format.day(receivedAt)}
            </p>
          ))}
        </Callout>
      )}
    </>
  );
}

const RepairLink = ({ code }: { code: string }) => (
  <Link to="/repairs/$code" params={{ code }}>
    {code}
  </Link>
);
