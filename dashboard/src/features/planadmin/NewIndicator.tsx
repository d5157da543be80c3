import { NativeSelect, TextInput, Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import type { NewIndicatorInput } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Dialog, DialogActions } from '../../ui/Dialog.js';
import { useAdminSearch } from './adminSearch.js';
import { DefinitionFields } from './DefinitionFields.js';
import { emptyForm, inputOf, isComplete } from './definition.rules.js';
import { MutationFailures } from './MutationFailures.js';
import { type OwnerChoice, ownerInput } from './owner.rules.js';
import { OwnerPicker, usePeople } from './OwnerPicker.js';
import styles from './PlanAdmin.module.css';
import { useAgencyOptions } from './useAgencyOptions.js';
import { useFieldErrors } from './useFieldErrors.js';

const CreateIndicatorMutation = graphql(`
  mutation CreateIndicator($input: NewIndicatorInput!) {
    createIndicator(input: $input) {
      id
      code
      nameTh
      nameEn
    }
  }
`);

interface NewIndicatorProps {
  /** The one that was added, to be opened for its targets. */
  done: (made: { id: string; nameTh: string; nameEn: string }) => void;
  close: () => void;
}

/** Adds an indicator to the dictionary; what the hub says against an input stands beside it. */
export function NewIndicator({ done, close }: NewIndicatorProps) {
  const t = useT();
  const agencies = useAgencyOptions();
  const { chosen } = useAdminSearch();
  const [code, setCode] = useState('');
  const [agencyCode, setAgencyCode] = useState(chosen.agency ?? agencies[0]?.value ?? '');
  const [form, setForm] = useState({ ...emptyForm, goalCode: chosen.goal ?? '' });
  const [owner, setOwner] = useState<OwnerChoice>({ by: 'nobody' });
  const people = usePeople(agencyCode);
  const [{ fetching, error }, create] = useMutation(asQuery(CreateIndicatorMutation));
  const errorOf = useFieldErrors(error);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = { ...inputOf(form), code: code.trim(), agencyCode, owner: ownerInput(owner) };
    const { data } = await create({ input: input as NewIndicatorInput });
    if (data) done(data.createIndicator);
  };
  return (
    <Dialog isDrawer title={t('planAdmin.new.title')} onClose={close}>
      <form className={styles.form} onSubmit={(event) => void send(event)}>
        <div className={styles.pair}>
          <TextInput
            required
            label={t('planAdmin.field.code')}
            value={code}
            error={errorOf('code')}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('planAdmin.col.agency')}
            value={agencyCode}
            error={errorOf('agencyCode')}
            data={agencies}
            onChange={(event) => {
              setAgencyCode(event.currentTarget.value);
              if (owner.by === 'person') setOwner({ by: 'nobody' });
            }}
          />
        </div>
        <DefinitionFields form={form} change={(part) => setForm((before) => ({ ...before, ...part }))} errorOf={errorOf} />
        <OwnerPicker people={people} agencyCode={agencyCode} choice={owner} choose={setOwner} error={errorOf('name')} />
        <MutationFailures error={error} />
        <DialogActions>
          <Button variant="default" onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" loading={fetching} disabled={code.trim() === '' || !isComplete(form)}>
            {t('planAdmin.new.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
