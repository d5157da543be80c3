import { NativeSelect, TextInput } from '@mantine/core';
import { fiscalYearOf, quarterOf } from '@nakhon/core/fiscal-calendar';
import { useId } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { failureText } from '../../ui/Failures.js';
import { keptAgencies } from './keptAgencies.js';
import type { FormProblem, ProjectForm } from './projectForm.rules.js';
import styles from './Projects.module.css';

const ProjectChoicesQuery = graphql(`
  query ProjectChoices($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope) {
    planTree {
      code
      kind
      nameTh
      nameEn
    }
    indicators(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, orderBy: CODE, descending: false, first: 100) {
      edges {
        node {
          id
          code
          nameTh
          nameEn
        }
      }
    }
    budgetItems(fiscalYear: $fiscalYear, scope: $scope, first: 100) {
      edges {
        node {
          code
          nameTh
        }
      }
    }
  }
`);

interface ProjectFieldsProps {
  form: ProjectForm;
  change: (part: Partial<ProjectForm>) => void;
  problems: readonly FormProblem[];
  isNew: boolean;
}

/** The fields of a project, each with what the hub refused of it. */
export function ProjectFields({ form, change, problems, isNew }: ProjectFieldsProps) {
  const t = useT();
  const { language } = useLanguage();
  const errorOf = (field: string) => {
    const found = problems.find((one) => one.field === field);
    return found && failureText(found, language, t);
  };
  const field = (name: 'code' | 'nameTh' | 'nameEn' | 'startsOn' | 'endsOn') => ({
    label: t(`projects.field.${name}`),
    value: form[name],
    error: errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      {isNew && (
        <div className={styles.half}>
          <TextInput {...field('code')} required data-autofocus />
          <AgencyField form={form} change={change} error={errorOf('agencyCode')} />
        </div>
      )}
      <TextInput {...field('nameTh')} required lang="th" />
      <TextInput {...field('nameEn')} />
      <div className={styles.half}>
        <TextInput {...field('startsOn')} type="date" required />
        <TextInput {...field('endsOn')} type="date" required />
      </div>
      <LinkFields form={form} change={change} errorOf={errorOf} />
    </>
  );
}

interface PartProps {
  form: ProjectForm;
  change: (part: Partial<ProjectForm>) => void;
}

function AgencyField({ form, change, error }: PartProps & { error: string | undefined }) {
  const t = useT();
  const format = useFormat();
  const { account, departments } = useSession();
  const own = keptAgencies(account);
  // Whoever keeps all of BMA chooses among its departments as well.
  const isWhole = own.some(({ code }) => code === '00000000');
  const agencies = isWhole ? departments : own;
  return (
    <NativeSelect
      label={t('projects.agency')}
      value={form.agencyCode}
      error={error}
      data={agencies.map((one) => ({ value: one.code, label: format.name(one) }))}
      onChange={(event) => change({ agencyCode: event.currentTarget.value, indicatorId: '', budgetItemId: '' })}
    />
  );
}

/** What the project serves, and what pays for it. */
function LinkFields({ form, change, errorOf }: PartProps & { errorOf: (field: string) => string | undefined }) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const { today } = useSession();
  const fiscalYear = fiscalYearOf(form.startsOn || today);
  const { quarter } = quarterOf(form.startsOn || today);
  const { data } = useApi(ProjectChoicesQuery, { fiscalYear, quarter, scope: { agencyCodes: [form.agencyCode] } });
  const none = { value: '', label: t('projects.field.none') };
  const indicators = data?.indicators?.edges.map(({ node }) => ({ value: node.id, label: `${node.code} ${format.name(node)}` })) ?? [];
  const places = data?.planTree?.map((node) => ({ value: node.code, label: `${node.code} ${format.name(node)}` })) ?? [];
  return (
    <>
      <NativeSelect
        label={t('projects.indicator')}
        value={form.indicatorId}
        error={errorOf('indicatorId')}
        data={[none, ...indicators]}
        onChange={(event) => change({ indicatorId: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('projects.strategy')}
        value={form.strategyCode}
        error={errorOf('strategyCode')}
        data={[none, ...places]}
        onChange={(event) => change({ strategyCode: event.currentTarget.value })}
      />
      <TextInput
        label={t('projects.budgetItem')}
        description={t('projects.field.budgetItemNote', { example: `${fiscalYear}/${form.agencyCode}-001` })}
        list={id}
        value={form.budgetItemId}
        onChange={(event) => change({ budgetItemId: event.currentTarget.value })}
      />
      <datalist id={id}>
        {data?.budgetItems?.edges.map(({ node }) => (
          <option key={node.code} value={`${fiscalYear}/${node.code}`}>
            {node.nameTh}
          </option>
        ))}
      </datalist>
    </>
  );
}
