import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import { indicatorKinds, ownerships, usages, useAdminSearch } from './adminSearch.js';
import { usePlanTree } from './planTree.query.js';
import { useAgencyOptions } from './useAgencyOptions.js';

/** Agency, kind, goal, whether in use and whether somebody answers for it. */
export function DictionaryChoices() {
  const t = useT();
  const format = useFormat();
  const { chosen, choose } = useAdminSearch();
  const goals = (usePlanTree().data?.planTree ?? []).filter(({ kind }) => kind === 'GOAL');
  const all = t('filters.all');
  return (
    <>
      <Choice
        label={t('planAdmin.col.agency')}
        all={all}
        value={chosen.agency ?? ''}
        options={useAgencyOptions()}
        onChange={(agency) => choose({ agency })}
      />
      <Choice
        label={t('planAdmin.field.kind')}
        all={all}
        value={chosen.kind ?? ''}
        options={indicatorKinds.map((value) => ({ value, label: t(`indicator.kind.${value}`) }))}
        onChange={(kind) => choose({ kind })}
      />
      {goals.length > 0 && (
        <Choice
          label={t('planAdmin.field.goalCode')}
          all={all}
          value={chosen.goal ?? ''}
          options={goals.map((goal) => ({ value: goal.code, label: `${goal.code} ${format.name(goal)}` }))}
          onChange={(goal) => choose({ goal })}
        />
      )}
      <Choice
        label={t('planAdmin.usage')}
        value={chosen.usage}
        options={usages.map((value) => ({ value, label: t(`planAdmin.usage.${value}`) }))}
        onChange={(usage) => choose({ usage: usage === 'active' ? '' : usage })}
      />
      <Choice
        label={t('planAdmin.dictionary.owner')}
        all={all}
        value={chosen.owner ?? ''}
        options={ownerships.map((value) => ({ value, label: t(`planAdmin.owner.${value}`) }))}
        onChange={(owner) => choose({ owner })}
      />
    </>
  );
}
