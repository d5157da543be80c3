import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { ActForm } from './ActForm.js';
import { approvalOf, firstApproval, type LineApproval } from './approval.rules.js';
import styles from './Stock.module.css';
import { materialName } from './stock.words.js';
import { useAct } from './useAct.js';
import { DecideWithdrawalMutation, type SlipLine } from './withdrawal.query.js';
import type { SlipFormProps } from './WithdrawalActs.js';

/** Approves line by line: what is asked for stands there, at most what there is; less needs a reason. */
export function ApproveForm({ slip, close, reload }: SlipFormProps) {
  const t = useT();
  const { account } = useSession();
  const [byName, setByName] = useState(account.displayNameTh);
  const [given, setGiven] = useState<readonly LineApproval[]>(() => slip.lines.map(firstApproval));
  const { isBusy, error, send } = useAct(DecideWithdrawalMutation, close, reload);
  const lines = approvalOf(slip.lines, given);
  const change = (index: number, next: Partial<LineApproval>) =>
    setGiven(given.map((line, at) => (at === index ? { ...line, ...next } : line)));
  return (
    <ActForm
      title={t('withdrawal.move.APPROVE')}
      act={t('withdrawal.move.APPROVE')}
      isBusy={isBusy}
      isReady={lines !== null}
      error={error}
      close={close}
      send={() => void send({ id: slip.id, seenVersion: slip.version, byName, approve: true, lines, reasonTh: null })}
    >
      <ul className={styles.lines}>
        {slip.lines.map((line, index) => (
          <ApproveLine key={line.line} line={line} given={given[index]!} change={(next) => change(index, next)} />
        ))}
      </ul>
      <TextInput label={t('stock.byName')} value={byName} onChange={(event) => setByName(event.currentTarget.value)} />
    </ActForm>
  );
}

interface ApproveLineProps {
  line: SlipLine;
  given: LineApproval;
  change: (next: Partial<LineApproval>) => void;
}

function ApproveLine({ line: { asked, material }, given, change }: ApproveLineProps) {
  const t = useT();
  const format = useFormat();
  const unit = material?.unitTh ?? '';
  const isCut = given.quantity !== String(asked);
  const of = (count: number) => t('stock.quantityOf', { count: format.count(count) ?? '', unit });
  return (
    <li>
      <div>
        {materialName(material, format)}
        <div className={styles.small}>
          {t('withdrawal.asked')} {of(asked)} · {t('withdrawal.balance')} {of(material?.balance ?? 0)}
        </div>
      </div>
      <TextInput
        type="number"
        inputMode="numeric"
        min={0}
        max={asked}
        label={t('withdrawal.approved')}
        value={given.quantity}
        onChange={(event) => change({ quantity: event.currentTarget.value })}
      />
      {isCut && (
        <div className={styles.wide}>
          <TextInput
            label={t('withdrawal.cut')}
            required
            value={given.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
        </div>
      )}
    </li>
  );
}
