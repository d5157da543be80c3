import { NativeSelect } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import type { DefinitionForm } from './definition.rules.js';
import { usePlanTree } from './planTree.query.js';
import { goalsFor, issueAbove } from './planTree.rules.js';
import styles from './PlanAdmin.module.css';

interface PlaceFieldsProps {
  form: DefinitionForm;
  change: (part: Partial<DefinitionForm>) => void;
  errorOf: (field: string) => string | undefined;
}

/** What an indicator serves: a goal of the plan, with its issue. A goal brings the issue above it along. */
export function PlaceFields({ form, change, errorOf }: PlaceFieldsProps) {
  const t = useT();
  const format = useFormat();
  const { data } = usePlanTree();
  const places = data?.planTree ?? [];
  const issues = data?.strategicIssues ?? [];
  const none = { value: '', label: t('planAdmin.field.none') };
  const named = (one: { code: string; nameTh: string; nameEn: string }) => ({ value: one.code, label: `${one.code} ${format.name(one)}` });
  const chooseGoal = (goalCode: string) => {
    const issue = issueAbove(places, goalCode);
    const isKnown = issues.some(({ code }) => code === issue);
    change({ goalCode, ...(issue !== null && isKnown && { strategicIssueCode: issue }) });
  };
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t('planAdmin.field.goalCode')}
        value={form.goalCode}
        error={errorOf('goalCode')}
        data={[none, ...goalsFor(places, form.goalCode).map(named)]}
        onChange={(event) => chooseGoal(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('planAdmin.field.strategicIssueCode')}
        value={form.strategicIssueCode}
        error={errorOf('strategicIssueCode')}
        data={[none, ...issues.map(named)]}
        onChange={(event) => change({ strategicIssueCode: event.currentTarget.value })}
      />
    </div>
  );
}
