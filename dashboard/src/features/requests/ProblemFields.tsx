import { Textarea } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import type { ProblemsQuery } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import repair from '../../repair/Repair.module.css';
import { choicesOf, repairKinds } from '../../repair/state.rules.js';
import { Choice } from '../../ui/Choice.js';
import type { KnownDevice } from './request.query.js';
import { kindOf, problemsOf } from './request.rules.js';
import type { RequestFields } from './RequestForm.js';

interface ProblemFieldsProps extends RequestFields {
  problems: NonNullable<ProblemsQuery['repairProblems']>;
  device: KnownDevice | null;
}

/** What is wrong: a known problem, by which a guarantee is found, or one's own words. */
export function ProblemFields({ problems, device, draft, change, wordsFor }: ProblemFieldsProps) {
  const t = useT();
  const format = useFormat();
  const open = problemsOf(problems, device);
  const chosen = open.find(({ code }) => code === draft.problem) ?? null;
  return (
    <div className={repair.form}>
      <Choice
        label={t('requests.knownProblem')}
        all={t('requests.otherProblem')}
        value={chosen?.code ?? ''}
        options={open.map((problem) => ({ value: problem.code, label: format.name(problem) }))}
        onChange={(problem) => change({ problem })}
      />
      {!chosen && (
        <Choice
          label={t('requests.kind')}
          value={kindOf(draft, [], device)}
          options={choicesOf(repairKinds, (kind) => t(`ticket.kind.${kind}`))}
          onChange={(kind) => change({ kind })}
        />
      )}
      <Textarea
        label={t('requests.subject')}
        required={!chosen}
        rows={2}
        placeholder={chosen?.nameTh ?? ''}
        value={draft.subjectTh}
        error={wordsFor('subjectTh') ?? wordsFor('problem')}
        onChange={(event) => change({ subjectTh: event.currentTarget.value })}
      />
    </div>
  );
}
