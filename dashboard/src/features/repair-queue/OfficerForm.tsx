import { TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import type { ServiceSection } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { FormActions } from '../../repair/FormActions.js';
import { Refusals, useFieldWords } from '../../repair/Refusals.js';
import { refusalsOf } from '../../repair/refusals.rules.js';
import { choicesOf } from '../../repair/state.rules.js';
import repair from '../../repair/Repair.module.css';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { Dialog } from '../../ui/Dialog.js';
import type { Officer } from './useOfficers.js';

const SaveOfficerMutation = graphql(`
  mutation SaveOfficer($input: ServiceOfficerInput!) {
    saveServiceOfficer(input: $input) {
      id
      nameTh
      section
      leads
      active
    }
  }
`);

interface OfficerFormProps {
  officer: Officer | null;
  sections: readonly ServiceSection[];
  close: () => void;
  onSaved: () => void;
}

const FIELDS = ['nameTh', 'nameEn', 'officePhone', 'username'] as const;
const labels = { nameTh: 'roster.nameTh', nameEn: 'roster.nameEn', officePhone: 'roster.phone', username: 'roster.username' } as const;

/** Adds an officer, or changes what is known of one. */
export function OfficerForm({ officer, sections, close, onSaved }: OfficerFormProps) {
  const t = useT();
  const { account } = useSession();
  const isAdmin = hasRole(account, 'ADMIN');
  const [given, setGiven] = useState(() => startOf(officer, sections[0]!));
  const [{ fetching, error }, save] = useMutation(asQuery(SaveOfficerMutation));
  const { byField, rest } = refusalsOf(error, FIELDS);
  const wordsFor = useFieldWords(byField);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { error: refused } = await save({ input: inputOf(given, officer, isAdmin) });
    if (refused) return;
    onSaved();
    close();
  };
  return (
    <Dialog title={officer ? t('roster.editOne', { name: officer.nameTh }) : t('roster.add')} onClose={close}>
      <form className={repair.form} onSubmit={(event) => void submit(event)}>
        {FIELDS.filter((field) => field !== 'username' || isAdmin).map((field) => (
          <TextInput
            key={field}
            label={t(labels[field])}
            required={field === 'nameTh' || field === 'nameEn'}
            value={given[field]}
            error={wordsFor(field)}
            {...(field === 'username' && { description: t('roster.usernameHint'), autoCapitalize: 'none' })}
            onChange={(event) => setGiven({ ...given, [field]: event.currentTarget.value })}
          />
        ))}
        <Choice
          label={t('roster.section')}
          value={given.section}
          options={choicesOf(sections, (section) => t(`ticket.section.${section}`))}
          onChange={(section) => setGiven({ ...given, section: section as ServiceSection })}
        />
        {isAdmin && <Flag label={t('roster.leads')} isOn={given.leads} set={(leads) => setGiven({ ...given, leads })} />}
        <Flag label={t('roster.active')} isOn={given.active} set={(active) => setGiven({ ...given, active })} />
        <Refusals failures={rest} />
        <FormActions act={t('roster.save')} isBusy={fetching} close={close} />
      </form>
    </Dialog>
  );
}

const Flag = ({ label, isOn, set }: { label: string; isOn: boolean; set: (isOn: boolean) => void }) => (
  <label>
    <input type="checkbox" checked={isOn} onChange={(event) => set(event.currentTarget.checked)} /> {label}
  </label>
);

const startOf = (officer: Officer | null, section: ServiceSection) => ({
  nameTh: officer?.nameTh ?? '',
  nameEn: officer?.nameEn ?? '',
  officePhone: officer?.officePhone ?? '',
  username: officer?.username ?? '',
  section: officer?.section ?? section,
  leads: officer?.leads ?? false,
  active: officer?.active ?? true,
});

/** Whose account it is and who leads a section only administrators say. */
function inputOf({ officePhone, username, leads, ...given }: ReturnType<typeof startOf>, officer: Officer | null, isAdmin: boolean) {
  const texts = { officePhone: officePhone.trim() || null, username: username.trim() || null };
  return { id: officer?.id ?? null, ...given, ...texts, ...(isAdmin && { leads }) };
}
