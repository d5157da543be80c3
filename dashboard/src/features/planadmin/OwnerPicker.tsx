import { NativeSelect, TextInput } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import type { OwnerChoice, Person } from './owner.rules.js';

const AgencyPeopleQuery = graphql(`
  query AgencyPeople($agencyCode: ID!) {
    agencyPeople(agencyCode: $agencyCode) {
      accountId
      nameTh
      agency {
        code
        nameTh
        nameEn
      }
    }
  }
`);

/** Those in the service of an agency and below it; undefined until they are known. */
export function usePeople(agencyCode: string): readonly Person[] | undefined {
  const { data } = useApi(AgencyPeopleQuery, { agencyCode });
  return data ? (data.agencyPeople ?? []) : undefined;
}

interface OwnerPickerProps {
  people: readonly Person[] | undefined;
  agencyCode: string;
  choice: OwnerChoice;
  choose: (choice: OwnerChoice) => void;
  error?: string | undefined;
}

const NOBODY = '';
const BY_NAME = 'name';

/** Who answers for an indicator: a person of its agency, somebody without an account by name, or nobody. */
export function OwnerPicker({ people = [], agencyCode, choice, choose, error }: OwnerPickerProps) {
  const t = useT();
  const format = useFormat();
  const value = choice.by === 'person' ? choice.accountId : choice.by === 'name' ? BY_NAME : NOBODY;
  const label = ({ nameTh, agency }: Person) => (agency && agency.code !== agencyCode ? `${nameTh} (${format.name(agency)})` : nameTh);
  const isListed = choice.by !== 'person' || people.some(({ accountId }) => accountId === choice.accountId);
  const pick = (next: string) => {
    const person = people.find(({ accountId }) => accountId === next);
    if (person) choose({ by: 'person', accountId: person.accountId, name: person.nameTh });
    else choose(next === BY_NAME ? { by: 'name', name: choice.by === 'nobody' ? '' : choice.name, active: true } : { by: 'nobody' });
  };
  return (
    <>
      <NativeSelect
        label={t('planAdmin.owner.person')}
        value={value}
        error={choice.by === 'name' ? undefined : error}
        data={[
          { value: NOBODY, label: t('planAdmin.owner.nobody') },
          ...people.map((person) => ({ value: person.accountId, label: label(person) })),
          ...(isListed || choice.by !== 'person' ? [] : [{ value: choice.accountId, label: `! ${choice.name}` }]),
          { value: BY_NAME, label: t('planAdmin.owner.other') },
        ]}
        onChange={(event) => pick(event.currentTarget.value)}
      />
      {choice.by === 'name' && (
        <>
          <TextInput
            label={t('planAdmin.owner.name')}
            value={choice.name}
            error={error}
            onChange={(event) => choose({ ...choice, name: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('planAdmin.owner.post')}
            value={choice.active ? 'yes' : 'no'}
            data={[
              { value: 'yes', label: t('planAdmin.owner.active') },
              { value: 'no', label: t('planAdmin.owner.inactive') },
            ]}
            onChange={(event) => choose({ ...choice, active: event.currentTarget.value === 'yes' })}
          />
        </>
      )}
    </>
  );
}
