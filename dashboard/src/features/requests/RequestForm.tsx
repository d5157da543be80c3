import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { instantOf } from '../../repair/bangkokInput.js';
import { Refusals, useFieldWords } from '../../repair/Refusals.js';
import { refusalsOf } from '../../repair/refusals.rules.js';
import repair from '../../repair/Repair.module.css';
import { useAct } from '../../repair/useAct.js';
import { useDraft } from '../../repair/useDraft.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Panel } from '../../ui/Panel.js';
import { DevicePick } from './DevicePick.js';
import { OfficerFields } from './OfficerFields.js';
import { ProblemFields } from './ProblemFields.js';
import { type KnownDevice, OpenRepairMutation, ProblemsQuery } from './request.query.js';
import { emptyRequest, type RequestDraft, requestInput } from './request.rules.js';

/** What the parts of the form write into. */
export interface RequestFields {
  draft: RequestDraft;
  change: (part: Partial<RequestDraft>) => void;
  wordsFor: (field: string) => string | undefined;
}

const FIELDS = [...Object.keys(emptyRequest), 'deviceId'];

/** A request for a repair, in the order one tells it: the device, what is wrong, whom to ask for. */
export function RequestForm({ start }: { start: KnownDevice | null }) {
  const t = useT();
  const navigate = useNavigate();
  const { account } = useSession();
  // An officer takes the request down for somebody else.
  const isOfficer = hasRole(account, 'TECHNICIAN');
  const [device, setDevice] = useState(start);
  const { draft, change, forget } = useDraft('request', {
    ...emptyRequest,
    contactName: isOfficer ? '' : account.displayNameTh,
  } as RequestDraft);
  const problems = useApi(ProblemsQuery, {}).data?.repairProblems ?? [];
  const { isBusy, error, send } = useAct(OpenRepairMutation);
  const { byField, rest } = refusalsOf(error, FIELDS);
  const wordsFor = useFieldWords(byField);
  const fields = { draft, change, wordsFor };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = await send({ input: requestInput(draft, problems, device, instantOf) });
    if (!data?.openRepair) return;
    forget();
    await navigate({ to: '/repairs/$code', params: { code: data.openRepair.code } });
  };
  return (
    <>
      <Panel title={t('requests.device')}>
        <DevicePick device={device} choose={setDevice} {...fields} />
      </Panel>
      <form className={repair.form} onSubmit={(event) => void submit(event)}>
        <Panel title={t('requests.problem')}>
          <ProblemFields problems={problems} device={device} {...fields} />
        </Panel>
        <Panel title={t('requests.contact')}>
          <ContactFields {...fields} />
          {isOfficer && <OfficerFields device={device} {...fields} />}
        </Panel>
        <Refusals failures={rest} />
        <div className={repair.buttons}>
          <Button type="submit" size="md" loading={isBusy}>
            {t('requests.send')}
          </Button>
        </div>
      </form>
    </>
  );
}

function ContactFields({ draft, change, wordsFor }: RequestFields) {
  const t = useT();
  const field = (name: 'contactName' | 'contactPhone' | 'letterNumber' | 'letterDate', type = 'text') => (
    <TextInput
      label={t(`requests.${name}`)}
      type={type}
      value={draft[name]}
      error={wordsFor(name)}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={repair.fields}>
      {field('contactName')}
      {field('contactPhone', 'tel')}
      {field('letterNumber')}
      {field('letterDate', 'date')}
    </div>
  );
}
