import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import styles from './Work.module.css';

export const StorePanel_ticket = graphql(`
  fragment StorePanel_ticket on RepairTicket {
    code
    moves {
      to
    }
    parts {
      id
      number
      nameTh
      quantity
      state
      expectedOn
      overdue
    }
    withdrawals {
      id
      number
      state
      purposeTh
      requestedAt
    }
  }
`);

/** Parts asked for and materials drawn for a repair, with the way to the store. */
export function StorePanel({ ticket: masked }: { ticket: FragmentType<typeof StorePanel_ticket> }) {
  const t = useT();
  const format = useFormat();
  const { code, parts, withdrawals, moves } = readFragment(StorePanel_ticket, masked);
  const isAtWork = moves.some(({ to }) => to === 'NOTED');
  return (
    <Panel title={t('work.store')} action={isAtWork && <StoreActs code={code} />}>
      {parts.length + withdrawals.length === 0 && <p className={styles.small}>{t('work.noStore')}</p>}
      <ul className={styles.store}>
        {parts.map(({ id, number, nameTh, quantity, state, expectedOn, overdue }) => (
          <li key={id}>
            <StoreLink to={`/stock/part/${id}`} text={number} /> {nameTh} × {format.count(quantity)}
            <div className={styles.small}>
              {t(`work.part.${state}`)}
              {expectedOn && ` · ${t('work.expected', { date: format.day(expectedOn) ?? '' })}`}
              {overdue && <strong> · {t('work.overdue')}</strong>}
            </div>
          </li>
        ))}
        {withdrawals.map(({ id, number, state, purposeTh, requestedAt }) => (
          <li key={id}>
            <StoreLink to={`/stock/withdrawal/${id}`} text={number} /> {purposeTh}
            <div className={styles.small}>{[t(`work.slip.${state}`), format.day(requestedAt)].join(' · ')}</div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function StoreActs({ code }: { code: string }) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const { account } = useSession();
  if (isPaper || !hasRole(account, 'TECHNICIAN')) return null;
  return (
    <span className={styles.links}>
      <StoreLink to={`/stock?part=parts&ticket=${code}`} text={t('work.askPart')} />
      <StoreLink to={`/stock/request?ticket=${code}`} text={t('work.draw')} />
    </span>
  );
}

/** The store's pages stand in a feature of their own. */
const StoreLink = ({ to, text }: { to: string; text: string }) => <Link to={to as never}>{text}</Link>;
