import { TextInput } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import type { ReportChannel } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import repair from '../../repair/Repair.module.css';
import { choicesOf } from '../../repair/state.rules.js';
import { departmentName } from '../../session/places.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import type { KnownDevice } from './request.query.js';
import type { RequestFields } from './RequestForm.js';

const channels = ['LETTER', 'SLIP', 'TELEPHONE', 'ONLINE'] as const satisfies ReportChannel[];

/** What an officer says too who takes a request from a letter, a slip or the telephone. */
export function OfficerFields({ device, draft, change, wordsFor }: RequestFields & { device: KnownDevice | null }) {
  const t = useT();
  const format = useFormat();
  const { districts, departments } = useSession();
  const offices = districts.flatMap((one) =>
    one.office ? [{ value: one.office.code, label: t('turnaround.districtName', { name: format.name(one) }) }] : [],
  );
  const agencies = [...offices, ...departments.map((one) => ({ value: one.code, label: departmentName(one, format) }))];
  return (
    <div className={repair.fields}>
      {!device && (
        <Choice
          label={t('requests.agency')}
          all={t('repairs.choose')}
          value={draft.agencyCode}
          options={agencies}
          onChange={(agencyCode) => change({ agencyCode })}
        />
      )}
      <Choice
        label={t('requests.channel')}
        all={t('repairs.choose')}
        value={draft.channel}
        options={choicesOf(channels, (channel) => t(`work.channel.${channel}`))}
        onChange={(channel) => change({ channel })}
      />
      <TextInput
        type="datetime-local"
        label={t('requests.receivedAt')}
        description={t('work.hint.occurredAt')}
        value={draft.receivedAt}
        error={wordsFor('receivedAt')}
        onChange={(event) => change({ receivedAt: event.currentTarget.value })}
      />
      {wordsFor('agencyCode') && <p role="alert">{wordsFor('agencyCode')}</p>}
    </div>
  );
}
