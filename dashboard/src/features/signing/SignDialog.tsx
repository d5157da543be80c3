import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { Dialog, DialogActions } from '../../ui/Dialog.js';
import { failureText } from '../../ui/Failures.js';
import { behindOf, type Counts } from './signing.rules.js';
import type { Signature } from './Signing.js';

const SignQuarterMutation = graphql(`
  mutation SignQuarter($agencyCode: ID!, $fiscalYear: Int!, $quarter: Int!, $seenCells: Int!, $noteTh: String, $key: String!) {
    signQuarter(
      agencyCode: $agencyCode
      fiscalYear: $fiscalYear
      quarter: $quarter
      seenCells: $seenCells
      noteTh: $noteTh
      idempotencyKey: $key
    ) {
      id
      fiscalYear
      quarter
      signedAt
      cells
      leftBehind
      noteTh
      actor
      source
    }
  }
`);

interface SignDialogProps {
  agency: { code: string; nameTh: string; nameEn: string };
  period: { fiscalYear: number; quarter: number };
  counts: Counts | null;
  cells: number;
  signed: (signature: Signature) => void;
  close: () => void;
}

/** Asks once more, with year, quarter, number of cells and what stays behind. */
export function SignDialog({ agency, period, counts, cells, signed, close }: SignDialogProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const [note, setNote] = useState('');
  // One key for one opening of the question: pressed twice it is one signature.
  const [key] = useState(() => crypto.randomUUID());
  const [{ fetching, error }, sign] = useMutation(asQuery(SignQuarterMutation));
  const behind = counts && behindOf(counts);
  const send = async () => {
    const { data } = await sign({ agencyCode: agency.code, ...period, seenCells: cells, noteTh: note.trim() || null, key });
    if (data) signed(data.signQuarter);
  };
  return (
    <Dialog title={t('signing.confirm.title')} onClose={close}>
      <p>
        <strong>{t('signing.confirm.body', { agency: format.name(agency), quarter: format.quarterLong(period), count: cells })}</strong>
      </p>
      {behind && (
        <p>
          {t('signing.behind', { count: behind.count })}
          {behind.count > 0 &&
            `: ${t('signing.behindParts', { submitted: behind.submitted, returned: behind.returned, open: behind.open })}`}
        </p>
      )}
      <p>{t('signing.confirm.frozen')}</p>
      <Textarea label={t('signing.confirm.note')} rows={2} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      {failuresOf(error).map((failure) => (
        <Callout key={failure.code} tone="bad">
          {failureText(failure, language, t)}
        </Callout>
      ))}
      <DialogActions>
        <Button variant="default" onClick={close}>
          {t('dialog.cancel')}
        </Button>
        <Button loading={fetching} onClick={() => void send()}>
          {t('signing.confirm.sure')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
