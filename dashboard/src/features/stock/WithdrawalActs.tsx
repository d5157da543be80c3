import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WithdrawalMove } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { ApproveForm } from './ApproveForm.js';
import { ReturnForm } from './ReturnForm.js';
import { CancelForm, HandOutForm, RefuseForm, SignForm } from './SlipForms.js';
import styles from './Stock.module.css';
import type { Slip } from './withdrawal.query.js';

/** What every form of a withdrawal is given. */
export interface SlipFormProps {
  slip: Slip;
  close: () => void;
  /** Brings the page behind up to date. */
  reload: () => void;
}

const forms: Record<WithdrawalMove, (props: SlipFormProps) => React.ReactNode> = {
  APPROVE: ApproveForm,
  REFUSE: RefuseForm,
  HAND_OUT: HandOutForm,
  SIGN: SignForm,
  CANCEL: CancelForm,
};
const MAIN: readonly WithdrawalMove[] = ['APPROVE', 'HAND_OUT', 'SIGN'];

/** The acts that the hub says the reader may make now; each asks in a form first. */
export function WithdrawalActs({ slip, reload }: { slip: Slip; reload: () => void }) {
  const t = useT();
  const { account } = useSession();
  const [asking, setAsking] = useState<WithdrawalMove | 'RETURN' | null>(null);
  const mayReturn = hasRole(account, 'STOCK') && (slip.state === 'HANDED_OUT' || slip.state === 'SIGNED');
  if (slip.moves.length === 0 && !mayReturn) return null;
  const Form = asking === 'RETURN' ? ReturnForm : asking && forms[asking];
  return (
    <div className={styles.acts}>
      {slip.moves.map((move) => (
        <Button key={move} variant={MAIN.includes(move) ? 'filled' : 'default'} onClick={() => setAsking(move)}>
          {t(`withdrawal.move.${move}`)}
        </Button>
      ))}
      {mayReturn && (
        <Button variant="default" onClick={() => setAsking('RETURN')}>
          {t('withdrawal.return')}
        </Button>
      )}
      {Form && <Form slip={slip} close={() => setAsking(null)} reload={reload} />}
    </div>
  );
}
