import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { ActForm } from './ActForm.js';
import { RequestPartMutation, TicketOfPartQuery } from './part.query.js';
import { wholeOf } from './stock.words.js';
import { useAct } from './useAct.js';

const EMPTY = { code: '', nameTh: '', quantity: '1', estimateBaht: '', reasonTh: '' };
const BAHT = /^\d{1,9}(?:\.\d{1,2})?$/;

/** Asks for a part for a repair that is named by its number; `code` names it from the start. */
export function PartRequestForm({ code, close }: { code: string; close: () => void }) {
  const t = useT();
  const { account } = useSession();
  const [given, setGiven] = useState({ ...EMPTY, code });
  const ticket = useApi(TicketOfPartQuery, { code: given.code.trim() || '-' });
  const found = ticket.data?.repairTicket ?? null;
  const { isBusy, error, send } = useAct(RequestPartMutation, close);
  const quantity = wholeOf(given.quantity);
  const estimate = given.estimateBaht.replaceAll(',', '').trim();
  const isReady = found !== null && quantity !== null && (estimate === '' || BAHT.test(estimate)) && given.nameTh.trim() !== '';
  const ask = () => {
    if (!found) return;
    const { nameTh, reasonTh } = given;
    const input = {
      ticketId: found.id,
      nameTh,
      quantity: quantity ?? 0,
      estimateBaht: estimate || null,
      reasonTh,
      askedBy: account.displayNameTh,
    };
    void send({ input });
  };
  const field = (key: keyof typeof EMPTY, label: string, more: object = {}) => (
    <TextInput label={label} value={given[key]} onChange={(event) => setGiven({ ...given, [key]: event.currentTarget.value })} {...more} />
  );
  const isUnknown = given.code.trim().length > 8 && !ticket.loading && found === null;
  return (
    <ActForm title={t('part.new')} act={t('part.send')} isBusy={isBusy} isReady={isReady} error={error} close={close} send={ask}>
      {field('code', t('part.ticketCode'), { required: true, placeholder: 'R2570-00001', error: isUnknown && t('part.noTicket') })}
      {field('nameTh', t('part.name'), { required: true })}
      {field('quantity', t('part.quantity'), { type: 'number', inputMode: 'numeric', min: 1, required: true })}
      {field('estimateBaht', t('part.estimateBaht'), { inputMode: 'decimal' })}
      <Textarea
        label={t('part.why')}
        required
        rows={2}
        value={given.reasonTh}
        onChange={(event) => setGiven({ ...given, reasonTh: event.currentTarget.value })}
      />
    </ActForm>
  );
}
