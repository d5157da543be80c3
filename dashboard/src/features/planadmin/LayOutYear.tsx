import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { Dialog } from '../../ui/Dialog.js';
import { type Period, ruleDays, type RuleForm, ruleOf, firstRules } from './period.rules.js';
import styles from './PlanAdmin.module.css';
import { ReasonForm } from './ReasonForm.js';

const LayOutYearMutation = graphql(`
  mutation LayOutYear($fiscalYear: Int!, $results: PeriodRuleInput, $progress: PeriodRuleInput, $reasonTh: String!) {
    layOutYear(fiscalYear: $fiscalYear, results: $results, progress: $progress, reasonTh: $reasonTh) {
      fiscalYear
      written
      kept
      quarters {
        quarter
      }
      months {
        month
      }
    }
  }
`);

interface LayOutYearProps {
  fiscalYear: number;
  done: (outcome: { written: number; kept: number }) => void;
  close: () => void;
}

/** The periods of a whole year at once, by a rule for each kind of report; single ones are moved after. */
export function LayOutYear({ fiscalYear, done, close }: LayOutYearProps) {
  const t = useT();
  const [forms, setForms] = useState<Record<Period['kind'], RuleForm | null>>({ results: null, progress: null });
  const [{ fetching, error }, layOut] = useMutation(asQuery(LayOutYearMutation));
  const results = forms.results && ruleOf(forms.results);
  const progress = forms.progress && ruleOf(forms.progress);
  const isReady = (forms.results === null) === (results === null) && (forms.progress === null) === (progress === null);
  const send = async (reasonTh: string) => {
    if (!isReady) return;
    const { data } = await layOut({ fiscalYear, results, progress, reasonTh });
    if (data) done(data.layOutYear);
  };
  return (
    <Dialog title={t('planAdmin.year.title', { year: fiscalYear })} onClose={close}>
      <p>{t('planAdmin.year.note')}</p>
      <ReasonForm
        act={t('planAdmin.year.save')}
        isBusy={fetching}
        isReady={isReady}
        error={error}
        send={(reason) => void send(reason)}
        close={close}
      >
        {(['results', 'progress'] as const).map((kind) => (
          <RuleFields key={kind} kind={kind} form={forms[kind]} change={(form) => setForms({ ...forms, [kind]: form })} />
        ))}
        {!isReady && <Callout tone="warn">{t('planAdmin.year.order')}</Callout>}
      </ReasonForm>
    </Dialog>
  );
}

interface RuleFieldsProps {
  kind: Period['kind'];
  /** null = as usual. */
  form: RuleForm | null;
  change: (form: RuleForm | null) => void;
}

function RuleFields({ kind, form, change }: RuleFieldsProps) {
  const t = useT();
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t(`planAdmin.periods.${kind}`)}</legend>
      <NativeSelect
        label={t('planAdmin.year.rule')}
        value={form ? 'days' : 'usual'}
        data={(['usual', 'days'] as const).map((value) => ({
          value,
          label: t(value === 'days' ? 'planAdmin.year.days' : `planAdmin.year.usual.${kind}`),
        }))}
        onChange={(event) => change(event.currentTarget.value === 'days' ? firstRules[kind] : null)}
      />
      {form && (
        <div className={styles.triple}>
          {ruleDays.map((day) => (
            <TextInput
              key={day}
              inputMode="numeric"
              label={t(`planAdmin.year.${day}`)}
              value={form[day]}
              onChange={(event) => change({ ...form, [day]: event.currentTarget.value })}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
