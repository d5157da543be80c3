import { Button, Textarea } from '@mantine/core';
import { fiscalYearRange } from '@nakhon/core/fiscal-calendar';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Callout } from '../../ui/Callout.js';
import { Dialog, DialogActions } from '../../ui/Dialog.js';
import { failureText } from '../../ui/Failures.js';
import { ActivityFields } from './ActivityFields.js';
import { keptAgencies } from './keptAgencies.js';
import { useProgressSearch } from './progressSearch.js';
import type { ShownProject } from './project.query.js';
import { ProjectFields } from './ProjectFields.js';
import { detailsOf, emptyForm, formOf, problemsOf } from './projectForm.rules.js';
import styles from './Projects.module.css';

const CreateProject = graphql(`
  mutation CreateProject($input: NewProjectInput!) {
    createProject(input: $input) {
      id
      revision
    }
  }
`);

const UpdateProject = graphql(`
  mutation UpdateProject($id: ID!, $seenRevision: Int!, $input: ProjectDetailsInput!, $reasonTh: String!) {
    updateProject(id: $id, seenRevision: $seenRevision, input: $input, reasonTh: $reasonTh) {
      id
      revision
    }
  }
`);

interface ProjectEditorProps {
  /** null = a new one. */
  project: ShownProject | null;
  saved?: () => void;
  close: () => void;
}

function useProjectForm({ project, saved, close }: ProjectEditorProps) {
  const { account } = useSession();
  const { fiscalYear } = useProgressSearch().chosen;
  const navigate = useNavigate();
  const [form, setForm] = useState(() =>
    project ? formOf(project) : emptyForm(keptAgencies(account)[0]?.code ?? '', fiscalYearRange(fiscalYear)),
  );
  const [reason, setReason] = useState('');
  const [created, create] = useMutation(asQuery(CreateProject));
  const [updated, update] = useMutation(asQuery(UpdateProject));
  const { fetching, error } = project ? updated : created;
  const send = async () => {
    const input = detailsOf(form);
    if (project) {
      const { data } = await update({ id: project.id, seenRevision: project.revision, input, reasonTh: reason.trim() });
      if (!data) return;
      saved?.();
      return close();
    }
    const { data } = await create({ input: { ...input, code: form.code, agencyCode: form.agencyCode } });
    if (data) await navigate({ to: '/projects/project/$id', params: { id: data.createProject.id }, search: { fiscalYear } });
  };
  return { form, change: (part: Partial<typeof form>) => setForm({ ...form, ...part }), setForm, reason, setReason, fetching, error, send };
}

/** Adds a project or changes one, with its activities; what the hub refuses stands beside its field. */
export function ProjectEditor(props: ProjectEditorProps) {
  const t = useT();
  const { project, close } = props;
  const { form, change, setForm, reason, setReason, fetching, error, send } = useProjectForm(props);
  const problems = problemsOf(error);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send();
  };
  return (
    <Dialog isDrawer title={t(project ? 'projects.edit' : 'projects.add')} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        <ProjectFields form={form} change={change} problems={problems} isNew={project === null} />
        <ActivityFields form={form} setForm={setForm} problems={problems} />
        {project && (
          <Textarea
            label={t('projects.reason')}
            required
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <OtherProblems error={error} />
        <DialogActions>
          <Button variant="default" onClick={close}>
            {t('dialog.cancel')}
          </Button>
          <Button type="submit" loading={fetching} disabled={project !== null && reason.trim() === ''}>
            {t('projects.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const told: ReadonlySet<string> = new Set(['code', 'nameTh', 'endsOn', 'strategyCode', 'activities', 'agencyCode', 'indicatorId']);

/** What is refused for none of the fields. */
function OtherProblems({ error }: { error: Parameters<typeof problemsOf>[0] }) {
  const t = useT();
  const { language } = useLanguage();
  if (problemsOf(error).some(({ field }) => field !== null && told.has(field))) return null;
  return failuresOf(error).map((failure) => (
    <Callout key={failure.code} tone="bad">
      {failureText(failure, language, t)}
    </Callout>
  ));
}
