import { Button, CloseButton, TextInput } from '@mantine/core';
import { useLanguage, useT } from '../../i18n/language.js';
import { failureText } from '../../ui/Failures.js';
import { weightSum } from './project.rows.js';
import { type ActivityForm, type FormProblem, type ProjectForm, withActivity } from './projectForm.rules.js';
import styles from './Projects.module.css';

interface ActivityFieldsProps {
  form: ProjectForm;
  setForm: (form: ProjectForm) => void;
  problems: readonly FormProblem[];
}

/** The activities of a project with their weights and days; what is refused of one stands at it, of all below them. */
export function ActivityFields({ form, setForm, problems }: ActivityFieldsProps) {
  const t = useT();
  const { language } = useLanguage();
  const own = problems.filter(({ field }) => field === 'activities');
  const whole = own.find(({ activity }) => activity === null);
  const put = (key: number, part: Partial<ActivityForm>) =>
    setForm({ ...form, activities: form.activities.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <fieldset className={styles.fields}>
      <legend>{t('projects.activities')}</legend>
      <ol className={styles.weights}>
        {form.activities.map((activity, index) => {
          const problem = own.find((one) => one.activity === index + 1);
          return (
            <ActivityRow
              key={activity.key}
              activity={activity}
              number={index + 1}
              error={problem && failureText(problem, language, t)}
              put={(part) => put(activity.key, part)}
              remove={() => setForm({ ...form, activities: form.activities.filter((one) => one.key !== activity.key) })}
            />
          );
        })}
      </ol>
      <div className={styles.links}>
        <Button variant="default" size="compact-md" onClick={() => setForm(withActivity(form))}>
          {t('projects.activity.add')}
        </Button>
        <output>{t('projects.activity.sum', { sum: weightSum(form.activities.map(({ weight }) => weight || '0')) ?? '–' })}</output>
      </div>
      {whole && (
        <p className={styles.error} role="alert">
          {failureText(whole, language, t)}
        </p>
      )}
    </fieldset>
  );
}

interface ActivityRowProps {
  activity: ActivityForm;
  number: number;
  error: string | undefined;
  put: (part: Partial<ActivityForm>) => void;
  remove: () => void;
}

function ActivityRow({ activity, number, error, put, remove }: ActivityRowProps) {
  const t = useT();
  const field = (name: 'nameTh' | 'weight' | 'plannedFrom' | 'plannedTo', label: string) => ({
    label,
    'aria-label': `${label} ${number}`,
    value: activity[name],
    onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value }),
  });
  return (
    <li>
      <div className={styles.activity}>
        <TextInput {...field('nameTh', `${number}. ${t('projects.activity.name')}`)} lang="th" required />
        <TextInput {...field('weight', t('projects.activity.share'))} inputMode="decimal" required />
        <TextInput {...field('plannedFrom', t('projects.activity.from'))} type="date" required />
        <TextInput {...field('plannedTo', t('projects.activity.to'))} type="date" required />
        <CloseButton aria-label={t('projects.activity.remove', { number })} onClick={remove} />
      </div>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </li>
  );
}
